using CircuitGen.Compiler.Planning;
using CircuitGen.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CircuitGen.Analyzers.Tests;

/// <summary>Which edits make generator and analyzers plan. They count what the whole process plans, so nothing may run beside them.</summary>
[Collection(Name)]
public class PlanningCountTests
{
    private const string Name = "nothing beside";

    private static readonly CSharpParseOptions s_parsing = new(LanguageVersion.Preview);

    private const string Elsewhere = "internal static class Elsewhere { public static int Value() { return 1; } }";

    [CollectionDefinition(Name, DisableParallelization = true)]
    public sealed class NothingBeside;

    // The salt makes the circuit one of the test's own, which no other test has planned.
    [Theory]
    [InlineData(101, "/src/Elsewhere.cs", "return 1", "return 2", 0)]
    [InlineData(102, "/src/Elsewhere.cs", "public static int Value()", "private static int Other => 3; public static int Value()", 0)]
    [InlineData(103, "/src/File.cs", "=> Math", "=> /* why */ Math", 0)]
    [InlineData(104, "/src/File.cs", "Max(0", "Max(1", 1)]
    public async Task An_edit_plans_the_circuits_it_changes(int salt, string file, string before, string after, int plans)
    {
        var circuit = $"using System; using CircuitGen; public static partial class C {{ [ZkCircuit] public static int Relu(sbyte x) => Math.Max(0, x - {salt}); }}";
        var compilation = Analysis.Compile(circuit).AddSyntaxTrees(Parse(Elsewhere, "/src/Elsewhere.cs"));
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new CircuitGenerator().AsSourceGenerator()], parseOptions: s_parsing);
        driver = await RunAsync(driver, compilation);
        var made = PlanCache.Made;
        var tree = compilation.SyntaxTrees.Single(candidate => candidate.FilePath == file);
        await RunAsync(driver, compilation.ReplaceSyntaxTree(tree, Parse(tree.ToString().Replace(before, after, StringComparison.Ordinal), file)));
        Assert.Equal(plans, PlanCache.Made - made);
    }

    private static SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(source, s_parsing, path);

    private static async Task<GeneratorDriver> RunAsync(GeneratorDriver driver, CSharpCompilation compilation)
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        var diagnostics = await generated.WithAnalyzers([new CircuitAnalyzer()], new AnalyzerOptions([])).GetAnalyzerDiagnosticsAsync();
        Assert.Contains(diagnostics, diagnostic => diagnostic.Id == "CG0302");
        return driver;
    }
}
