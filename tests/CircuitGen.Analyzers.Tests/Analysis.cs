using System.Collections.Immutable;
using CircuitGen.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CircuitGen.Analyzers.Tests;

/// <summary>C# source compiled in process with generator and analyzer, as the build does it.</summary>
internal static class Analysis
{
    private const string Usings = "using System; using CircuitGen;\n";

    private static readonly CSharpParseOptions s_parsing = new(LanguageVersion.Preview);

    private static readonly MetadataReference[] s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll" or "CircuitGen.Abstractions.dll" or "CircuitGen.Gadgets.dll" or "CircuitGen.Runtime.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Members of the partial class that <see cref="RunAsync"/> wraps them in.</summary>
    public static MarkedSource InClass(string members) => MarkedSource.Parse(Usings + "public static partial class C\n{\n" + members + "\n}\n");

    /// <summary>The source without generated code.</summary>
    public static CSharpCompilation Compile(string source, AnalyzerConfigOptionsProvider? options = null) => CSharpCompilation.Create(
        "Sample",
        [CSharpSyntaxTree.ParseText(source, s_parsing, path: "/src/File.cs")],
        s_references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
            .WithSyntaxTreeOptionsProvider(options is SeverityOptions severities ? severities.Trees : null));

    /// <summary>What the analyzers report, in source order; fails where the code, generated code included, does not compile.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> RunAsync(string source, AnalyzerConfigOptionsProvider? options = null, params AdditionalText[] files)
    {
        var compilation = Compile(source, options);
        var driver = CSharpGeneratorDriver.Create([new CircuitGenerator().AsSourceGenerator()], parseOptions: s_parsing, optionsProvider: options);
        driver.RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        Assert.Empty(generated.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var analysis = generated.WithAnalyzers(
            [new CircuitAnalyzer()],
            options is null ? new AnalyzerOptions([.. files]) : new AnalyzerOptions([.. files], options));
        var diagnostics = await analysis.GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    /// <summary>Checks that the rule is reported exactly on the marked places, and that no error of another rule is.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> ReportsAsync(string ruleId, string members)
    {
        var source = InClass(members);
        var diagnostics = await RunAsync(source.Text);
        var found = diagnostics.Where(diagnostic => diagnostic.Id == ruleId).ToImmutableArray();
        Assert.Equal(source.Marks.Select(source.TextOf), found.Select(diagnostic => source.TextOf(diagnostic.Location.SourceSpan)));
        Assert.Equal(source.Marks, found.Select(diagnostic => diagnostic.Location.SourceSpan));
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id != ruleId);
        return found;
    }
}
