using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using CircuitGen.Analyzers;
using CircuitGen.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CircuitGen.Soundness.Tests.BuildSettings;

/// <summary>A project with settings of its own, compiled with generator and analyzers.</summary>
internal sealed class SettingsProject
{
    private const int EveryWarning = 9999;

    // Advice on circuits that are as small as these.
    private const string LinearInput = "CG0402";

    private static readonly MetadataReference[] s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name == "netstandard.dll"))
            .Concat([typeof(ZkCircuitAttribute).Assembly.Location, typeof(ConstraintSystem).Assembly.Location, typeof(global::CircuitGen.Gadgets.ReluGadget).Assembly.Location])
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly CSharpCompilation _compilation;
    private readonly CSharpParseOptions _parsing;

    public SettingsProject(string source, LanguageVersion language, NullableContextOptions nullable = NullableContextOptions.Enable, bool isChecked = false, ImmutableDictionary<string, ReportDiagnostic>? severities = null)
    {
        _parsing = new(language, DocumentationMode.Diagnose);
        _compilation = CSharpCompilation.Create(
            "Settings",
            [CSharpSyntaxTree.ParseText(source, _parsing, "Source.cs")],
            s_references,
            new(
                OutputKind.DynamicallyLinkedLibrary,
                checkOverflow: isChecked,
                warningLevel: EveryWarning,
                nullableContextOptions: nullable,
                generalDiagnosticOption: ReportDiagnostic.Error,
                specificDiagnosticOptions: (severities ?? ImmutableDictionary<string, ReportDiagnostic>.Empty).Add(LinearInput, ReportDiagnostic.Suppress)));
    }

    /// <summary>The analyzers that come with the SDK.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> SdkAnalyzers { get; } =
    [
        .. typeof(SettingsProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Where(static entry => entry.Key == "SdkAnalyzers")
            .SelectMany(static entry => Directory.GetFiles(entry.Value!, "*.dll"))
            .Where(static path => !path.Contains("VisualBasic", StringComparison.Ordinal) && !path.Contains("Fixes", StringComparison.Ordinal))
            .SelectMany(static path => new AnalyzerFileReference(path, new Loader()).GetAnalyzers(LanguageNames.CSharp)),
    ];

    /// <summary>What the user wrote and what was generated.</summary>
    public CSharpCompilation Complete { get; private set; } = null!;

    /// <summary>Runs the generator.</summary>
    /// <param name="isSilenced">Whether generated files keep the directive that silences warnings.</param>
    public SettingsProject Generate(bool isSilenced = true)
    {
        CSharpGeneratorDriver.Create([new CircuitGenerator().AsSourceGenerator()], parseOptions: _parsing)
            .RunGeneratorsAndUpdateCompilation(_compilation, out var complete, out var diagnostics);
        Assert.Empty(diagnostics);
        Complete = (CSharpCompilation)complete;
        if (!isSilenced)
        {
            foreach (var tree in Generated)
            {
                var text = Regex.Replace(tree.ToString(), "^#pragma warning disable$", "", RegexOptions.Multiline);
                Complete = Complete.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(text, _parsing, tree.FilePath));
            }
        }

        return this;
    }

    /// <summary>The generated files.</summary>
    public ImmutableArray<SyntaxTree> Generated => [.. Complete.SyntaxTrees.Except(_compilation.SyntaxTrees)];

    /// <summary>What compiler and analyzers say of warnings and errors, those of CircuitGen's own analyzers among it.</summary>
    public async Task<ImmutableArray<Diagnostic>> DiagnoseAsync(params ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var found = await Complete.WithAnalyzers([new CircuitAnalyzer(), .. analyzers]).GetAllDiagnosticsAsync();
        return [.. found.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed)];
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
            // Everything stands beside.
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
