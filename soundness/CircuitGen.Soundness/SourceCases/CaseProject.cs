using System.Collections.Immutable;
using CircuitGen.Analyzers;
using CircuitGen.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CircuitGen.Soundness.SourceCases;

/// <summary>A case as a project: compiled with generator and analyzers, as a build does it, with every warning on.</summary>
internal sealed class CaseProject
{
    private const int EveryWarning = 9999;

    private const string Usings =
        "global using CircuitGen; global using System; global using System.Linq; global using System.Numerics; global using System.Diagnostics; global using System.Runtime.CompilerServices; global using System.Runtime.InteropServices; global using System.Collections.Generic;";

    private static readonly MetadataReference[] s_references =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name is "CircuitGen.Abstractions.dll" or "CircuitGen.Gadgets.dll" or "CircuitGen.Runtime.dll" or "CircuitGen.Groth16.dll" or "netstandard.dll" or "mscorlib.dll"))
            .Select(static path => MetadataReference.CreateFromFile(path))];

    private readonly CSharpParseOptions _parsing;
    private readonly CSharpCompilation _compilation;

    public CaseProject(SourceCase source)
    {
        _parsing = new CSharpParseOptions(
            source.Options.Contains("cs13") ? LanguageVersion.CSharp13 : LanguageVersion.Preview,
            DocumentationMode.Diagnose,
            preprocessorSymbols: source.Options.Contains("debug") ? ["DEBUG"] : []);
        Library = source.Library.Count == 0 ? null : Create("Library", source.Library, [], source);
        _compilation = Create("Case", source.Files.Any(static file => file.Contains("using CircuitGen;", StringComparison.Ordinal)) ? source.Files : [.. source.Files, Usings], Library is null ? [] : [Library.ToMetadataReference()], source);
    }

    /// <summary>The library that the project references, if there is one.</summary>
    public CSharpCompilation? Library { get; }

    /// <summary>Errors of the C# itself, without what the generator adds.</summary>
    public IEnumerable<Diagnostic> OwnErrors => _compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>Everything together.</summary>
    public CSharpCompilation Complete { get; private set; } = null!;

    /// <summary>What the generator's driver says: a generator that crashed among it.</summary>
    public ImmutableArray<Diagnostic> GeneratorDiagnostics { get; private set; } = [];

    /// <summary>What the analyzers say.</summary>
    public ImmutableArray<Diagnostic> AnalyzerDiagnostics { get; private set; } = [];

    /// <summary>The user's own files.</summary>
    public ImmutableArray<SyntaxTree> Sources => _compilation.SyntaxTrees;

    /// <summary>Runs generator and analyzers.</summary>
    public void Run()
    {
        CSharpGeneratorDriver.Create([new CircuitGenerator().AsSourceGenerator()], parseOptions: _parsing)
            .RunGeneratorsAndUpdateCompilation(_compilation, out var complete, out var diagnostics);
        Complete = (CSharpCompilation)complete;
        GeneratorDiagnostics = diagnostics;
        AnalyzerDiagnostics = Complete.WithAnalyzers([new CircuitAnalyzer()]).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
    }

    private CSharpCompilation Create(string name, IReadOnlyList<string> files, IEnumerable<MetadataReference> references, SourceCase source) => CSharpCompilation.Create(
        name,
        files.Select((file, i) => CSharpSyntaxTree.ParseText(file, _parsing, $"{name}{i}.cs")),
        [.. s_references, .. references],
        new(
            OutputKind.DynamicallyLinkedLibrary,
            checkOverflow: source.Options.Contains("checked"),
            allowUnsafe: true,
            warningLevel: EveryWarning,
            nullableContextOptions: source.Options.Contains("nullable-off") ? NullableContextOptions.Disable : NullableContextOptions.Enable));
}
