using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CircuitGen.Generators.Tests;

/// <summary>A compilation and the generator's driver, which remembers what it has computed from one edit to the next.</summary>
internal sealed class GeneratorRun
{
    private static readonly CSharpParseOptions s_options = new(LanguageVersion.Latest);

    private static readonly MetadataReference[] s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "netstandard.dll" || Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(ZkCircuitAttribute).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(ConstraintSystem).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Gadgets.ReluGadget).Assembly.Location),
    ];

    private readonly string _folder;
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;

    public GeneratorRun(params string[] sources)
        : this("", sources)
    {
    }

    private GeneratorRun(string folder, string[] sources)
    {
        _folder = folder;
        _compilation = CSharpCompilation.Create(
            "Sample",
            sources.Select(Parse),
            s_references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        _driver = CSharpGeneratorDriver.Create(
            [new CircuitGenerator().AsSourceGenerator()],
            parseOptions: s_options,
            optionsProvider: new ProjectOptions(folder),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        Run();
    }

    /// <summary>A run on a project in a folder, with files below it.</summary>
    public static GeneratorRun In(string folder, params string[] sources) => new(folder, sources);

    /// <summary>The generated files.</summary>
    public IReadOnlyList<GeneratedSourceResult> Files => Result.GeneratedSources;

    /// <summary>What the compiler says about the user's code and the generated code together.</summary>
    public IEnumerable<Diagnostic> Diagnostics => _compilation.AddSyntaxTrees(Files.Select(file => file.SyntaxTree))
        .GetDiagnostics()
        .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

    private GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    /// <summary>Replaces a file and runs the generator again.</summary>
    public GeneratorRun Edit(int file, string source)
    {
        var old = _compilation.SyntaxTrees[file];
        _compilation = _compilation.ReplaceSyntaxTree(old, Parse(source, file));
        Run();
        return this;
    }

    /// <summary>Why the outputs of a step are what they are in the last run.</summary>
    public IncrementalStepRunReason[] ReasonsOf(string step) =>
        [.. Result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason)];

    private void Run() => _driver = _driver.RunGenerators(_compilation);

    private SyntaxTree Parse(string source, int index) => CSharpSyntaxTree.ParseText(source, s_options, path: $"{_folder}File{index}.cs");

    private sealed class ProjectOptions(string folder) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(folder);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Options(string folder) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_property.ProjectDir" ? folder : null;
            return value is not null;
        }
    }
}
