using System.Collections.Immutable;
using CircuitGen.Analyzers;
using CircuitGen.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CircuitGen.Soundness.SourceCases;

/// <summary>
/// Cases as a project: compiled with generator and analyzers, as a build does it, with every warning on. Several cases share a project where
/// their options are the same and their types have different names.
/// </summary>
public sealed class CaseProject
{
    private const int EveryWarning = 9999;

    private const string Usings =
        "global using CircuitGen; global using System; global using System.Linq; global using System.Numerics; global using System.Diagnostics; global using System.Runtime.CompilerServices; global using System.Runtime.InteropServices; global using System.Collections.Generic;";

    private readonly CSharpParseOptions _parsing;
    private readonly CSharpCompilation _compilation;
    private readonly Dictionary<SyntaxTree, int> _owners = [];

    /// <summary>Parses the cases' files.</summary>
    /// <param name="cases">One or more, of the same options.</param>
    public CaseProject(IReadOnlyList<SourceCase> cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        var options = cases[0].Options;
        _parsing = new CSharpParseOptions(
            options.Contains("cs13") ? LanguageVersion.CSharp13 : LanguageVersion.Preview,
            DocumentationMode.Diagnose,
            preprocessorSymbols: options.Contains("debug") ? ["DEBUG"] : []);
        string[] library = [.. cases.SelectMany(static source => source.Library)];
        Library = library.Length == 0 ? null : Create("Library", library, [], options);
        (int Case, string Text)[] files = [.. cases.SelectMany(static (source, i) => source.Files.Select(text => (i, text)))];
        string[] usings = files.Any(static file => file.Text.Contains("using CircuitGen;", StringComparison.Ordinal)) ? [] : [Usings];
        _compilation = Create("Case", [.. files.Select(static file => file.Text), .. usings], Library is null ? [] : [Library.ToMetadataReference()], options);
        for (var i = 0; i < files.Length; i++)
        {
            _owners[_compilation.SyntaxTrees[i]] = files[i].Case;
        }

        Complete = _compilation;
    }

    /// <summary>The library that the project references, if there is one.</summary>
    public CSharpCompilation? Library { get; }

    /// <summary>Errors of the C# itself, without what the generator adds.</summary>
    public IEnumerable<Diagnostic> OwnErrors => _compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>Everything together.</summary>
    public CSharpCompilation Complete { get; private set; }

    /// <summary>What the generator's driver says: a generator that crashed among it.</summary>
    public ImmutableArray<Diagnostic> GeneratorDiagnostics { get; private set; } = [];

    /// <summary>What the analyzers say.</summary>
    public ImmutableArray<Diagnostic> AnalyzerDiagnostics { get; private set; } = [];

    /// <summary>The user's own files.</summary>
    public ImmutableArray<SyntaxTree> Sources => _compilation.SyntaxTrees;

    /// <summary>What the generator wrote.</summary>
    public IEnumerable<SyntaxTree> Generated => Complete.SyntaxTrees.Skip(Sources.Length);

    /// <summary>Runs generator and analyzers.</summary>
    public void Run(CancellationToken cancellation)
    {
        CSharpGeneratorDriver.Create([new CircuitGenerator().AsSourceGenerator()], parseOptions: _parsing)
            .RunGeneratorsAndUpdateCompilation(_compilation, out var complete, out var diagnostics, cancellation);
        Complete = (CSharpCompilation)complete;
        GeneratorDiagnostics = diagnostics;
        foreach (var tree in Generated)
        {
            if (OwnerOf(Complete.GetSemanticModel(tree)) is { } owner)
            {
                _owners[tree] = owner;
            }
        }

        AnalyzerDiagnostics = Complete.WithAnalyzers([new CircuitAnalyzer()]).GetAnalyzerDiagnosticsAsync(cancellation).GetAwaiter().GetResult();
    }

    /// <summary>Which case a file belongs to, the user's or a generated one; null where that cannot be told.</summary>
    public int? OwnerOf(SyntaxTree? tree) => tree is not null && _owners.TryGetValue(tree, out var owner) ? owner : null;

    /// <summary>Which case a compiled type belongs to.</summary>
    internal int? OwnerOf(Type? type) =>
        type is null ? null
        : (Complete.Assembly.GetTypeByMetadataName(type.FullName!) is { } symbol ? OwnerOf(symbol) : null) ?? OwnerOf(type.DeclaringType);

    /// <summary>What is left without the files of some cases.</summary>
    internal CSharpCompilation Without(IReadOnlySet<int> cases) =>
        Complete.RemoveSyntaxTrees(Complete.SyntaxTrees.Where(tree => OwnerOf(tree) is { } owner && cases.Contains(owner)));

    /// <summary>Generated code adds to a type of the user's, which says whose it is.</summary>
    private int? OwnerOf(SemanticModel generated) =>
        generated.SyntaxTree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>().FirstOrDefault() is { } type && generated.GetDeclaredSymbol(type) is { } symbol ? OwnerOf(symbol) : null;

    private int? OwnerOf(INamedTypeSymbol symbol) =>
        symbol.DeclaringSyntaxReferences.Select(reference => OwnerOf(reference.SyntaxTree)).FirstOrDefault(static owner => owner is not null)
        ?? (symbol.ContainingType is { } outer ? OwnerOf(outer) : null);

    private CSharpCompilation Create(string name, IReadOnlyList<string> files, IEnumerable<MetadataReference> references, IReadOnlySet<string> options)
    {
        var trees = files.Select((file, i) => CSharpSyntaxTree.ParseText(file, _parsing, $"{name}{i}.cs")).ToArray();
        var hasStatements = trees.Any(static tree => tree.GetCompilationUnitRoot().Members.Any(SyntaxKind.GlobalStatement));
        return CSharpCompilation.Create(name, trees, [.. RunningReferences.All, .. references], new(
            hasStatements ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            checkOverflow: options.Contains("checked"),
            allowUnsafe: true,
            warningLevel: EveryWarning,
            nullableContextOptions: options.Contains("nullable-off") ? NullableContextOptions.Disable : NullableContextOptions.Enable));
    }
}
