using System.Reflection;
using System.Runtime.Loader;
using CircuitGen.Compiler.Emit;
using CircuitGen.Compiler.FrontEnd;
using CircuitGen.Compiler.Planning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CircuitGen.Soundness.Programs;

/// <summary>
/// Many programs in one compilation, through the front end, planner and emitter that the build uses, compiled together with what they
/// emit and loaded.
/// </summary>
public static class ProgramBatch
{
    private const string Usings = "using System; using System.Numerics; using CircuitGen; using CircuitGen.Soundness.Programs;\n";

    // A random program of a few lines whose plan takes longer is nested too deeply to be of use.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(20);

    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.Preview, DocumentationMode.None);

    // The harness of a program is given its inputs by this assembly.
    private static readonly MetadataReference[] s_references = [.. RunningReferences.All, MetadataReference.CreateFromFile(typeof(ProgramBatch).Assembly.Location)];

    /// <summary>Compiles the programs; without <paramref name="optimize"/> neither C# nor the runtime optimizes, which is faster by far.</summary>
    public static BatchResult Compile(IReadOnlyList<GeneratedProgram> programs, bool optimize = false)
    {
        var compilation = Parse(programs);
        var sources = compilation.SyntaxTrees;
        var accepted = new List<GeneratedProgram>();
        var trees = new List<SyntaxTree>();
        var rejected = new List<RejectedProgram>();
        for (var i = 0; i < programs.Count; i++)
        {
            var method = (IMethodSymbol)compilation.GetTypeByMetadataName($"P{programs[i].Number}")!.GetMembers("M").Single();
            var problem = Translate(method, compilation, programs[i], trees);
            if (problem is null)
            {
                accepted.Add(programs[i]);
                trees.Add(sources[i]);
            }
            else
            {
                rejected.Add(new(programs[i], problem, IsCrash: problem.StartsWith("crash", StringComparison.Ordinal)));
            }
        }

        return new(Load(accepted, Create(trees, optimize), rejected), rejected);
    }

    /// <summary>The programs as one compilation, with a tree for each, in their order.</summary>
    internal static CSharpCompilation Parse(IReadOnlyList<GeneratedProgram> programs) =>
        Create(programs.Select(static program => Parse(Usings + program.Source, $"P{program.Number}.cs")));

    /// <summary>What the emitter writes for a program, or why it has no circuit.</summary>
    public static string Show(GeneratedProgram program)
    {
        var trees = new List<SyntaxTree>();
        var compilation = Parse([program]);
        var method = (IMethodSymbol)compilation.GetTypeByMetadataName($"P{program.Number}")!.GetMembers("M").Single();
        return program.Source + (Translate(method, compilation, program, trees) ?? trees[0].ToString());
    }

    private static string? Translate(IMethodSymbol method, CSharpCompilation compilation, GeneratedProgram program, List<SyntaxTree> trees)
    {
        try
        {
            var lowered = MethodLowering.Lower(method, compilation, CancellationToken.None);
            if (lowered.Ir is null || lowered.Problems.Count > 0)
            {
                return lowered.Problems.Count > 0
                    ? $"front end: {lowered.Problems[0].Id} {string.Join(" | ", lowered.Problems[0].Arguments)}"
                    : "C#: " + compilation.GetSemanticModel(method.DeclaringSyntaxReferences[0].SyntaxTree).GetDiagnostics().FirstOrDefault(static d => d.Severity == DiagnosticSeverity.Error);
            }

            using var patience = new CancellationTokenSource(s_patience);
            var plan = Planner.Plan(lowered.Ir, patience.Token);
            if (!plan.IsComplete)
            {
                return $"planner: {plan.Problems[0].Id} {string.Join(" | ", plan.Problems[0].Arguments)}";
            }

            var circuit = CircuitEmitter.Emit(lowered.Signature, plan, lowered.Texts);
            var locations = LocationsEmitter.Emit(lowered.Signature, lowered.Ir, plan.OutputLengths, lowered.Texts, lowered.Positions);
            trees.Add(Parse(circuit, $"P{program.Number}.g.cs"));
            trees.Add(Parse(locations, $"P{program.Number}.Locations.g.cs"));
            trees.Add(Parse(Usings + program.Harness, $"H{program.Number}.cs"));
            return null;
        }
        catch (OperationCanceledException)
        {
            return "planner: out of patience";
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return "crash: " + exception;
        }
    }

    private static List<LoadedProgram> Load(List<GeneratedProgram> accepted, CSharpCompilation compilation, List<RejectedProgram> rejected)
    {
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        if (!result.Success)
        {
            return Retry(accepted, compilation, result.Diagnostics, rejected);
        }

        stream.Position = 0;
        var assembly = new AssemblyLoadContext("programs", isCollectible: true).LoadFromStream(stream);
        var loaded = new List<LoadedProgram>();
        foreach (var program in accepted)
        {
            try
            {
                loaded.Add(LoadedProgram.From(program, assembly.GetType($"H{program.Number}")!));
            }
            catch (TargetInvocationException exception)
            {
                rejected.Add(new(program, $"crash: Synthesize throws {exception.InnerException}", IsCrash: true));
            }
        }

        return loaded;
    }

    /// <summary>Programs whose own code is not C# are the generator's fault; programs whose emitted code is not are the emitter's.</summary>
    private static List<LoadedProgram> Retry(List<GeneratedProgram> accepted, CSharpCompilation compilation, IReadOnlyList<Diagnostic> diagnostics, List<RejectedProgram> rejected)
    {
        var broken = diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error)
            .GroupBy(static d => Path.GetFileName(d.Location.SourceTree!.FilePath).Split('.')[0][1..])
            .ToDictionary(static group => group.Key, static group => group.First());
        foreach (var program in accepted.ToArray())
        {
            if (broken.TryGetValue(program.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), out var error))
            {
                var isOurs = !error.Location.SourceTree!.FilePath.EndsWith($"P{program.Number}.cs", StringComparison.Ordinal);
                rejected.Add(new(program, $"{(isOurs ? "crash: emitted code" : "C#")}: {error}", isOurs));
                accepted.Remove(program);
            }
        }

        var names = broken.Keys.ToHashSet();
        var kept = compilation.SyntaxTrees.Where(tree => !names.Contains(Path.GetFileName(tree.FilePath).Split('.')[0][1..]));
        return Load(accepted, compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(kept), rejected);
    }

    private static CSharpCompilation Create(IEnumerable<SyntaxTree> trees, bool optimize = false) => CSharpCompilation.Create(
        "Programs",
        trees,
        s_references,
        new(
            OutputKind.DynamicallyLinkedLibrary,
            optimizationLevel: optimize ? OptimizationLevel.Release : OptimizationLevel.Debug,
            nullableContextOptions: NullableContextOptions.Enable));

    private static SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(source, s_parse, path);
}
