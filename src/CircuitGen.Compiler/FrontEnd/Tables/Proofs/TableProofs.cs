using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>
/// Shows that nothing in the compilation changes a static member, or finds the place that may. Found once per compilation, for all circuits.
/// </summary>
internal sealed class TableProofs
{
    private static readonly ConditionalWeakTable<Compilation, TableProofs> s_byCompilation = new();

    private readonly ConcurrentDictionary<ISymbol, SyntaxNode?> _places = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();
    private readonly Compilation _compilation;
    private IReadOnlyList<ReflectionUse>? _reflection;

    private TableProofs(Compilation compilation)
    {
        _compilation = compilation;
        Known = KnownSymbols.Of(compilation);
    }

    public KnownSymbols Known { get; }

    /// <summary>Those of a compilation.</summary>
    public static TableProofs Of(Compilation compilation) => s_byCompilation.GetValue(compilation, static key => new(key));

    /// <summary>The place that may change a static field or property, or what it refers to; null where nothing does.</summary>
    public SyntaxNode? PlaceThatMayWrite(ISymbol member, CancellationToken cancellation)
    {
        var definition = member.OriginalDefinition;
        if (!_places.TryGetValue(definition, out var place))
        {
            place = new ReadingUses(this, cancellation).FirstOther(definition) ?? Reached(definition, cancellation);
            _places.TryAdd(definition, place);
        }

        return place;
    }

    /// <summary>The runtime itself keeps the values of readonly static fields, but not what arrays hold.</summary>
    private SyntaxNode? Reached(ISymbol member, CancellationToken cancellation)
    {
        if (Known.Scalar((member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type) is not null)
        {
            return null;
        }

        _reflection ??= ReflectionUses.Of(this, _compilation, cancellation);
        return _reflection.FirstOrDefault(use => use.Reaches(member))?.Place;
    }

    /// <summary>All names in the compilation that mean the member, or a member of an interface that it may stand for.</summary>
    public IEnumerable<SimpleNameSyntax> NamesOf(ISymbol member, CancellationToken cancellation)
    {
        var explicitly = (member as IPropertySymbol)?.ExplicitInterfaceImplementations.FirstOrDefault();
        var name = explicitly?.Name ?? member.Name;
        return _compilation.SyntaxTrees
            .SelectMany(tree => NameIndex.Of(tree, name, cancellation))
            .Where(place => Means(Model(place.SyntaxTree).GetSymbolInfo(place, cancellation).Symbol?.OriginalDefinition, member));
    }

    public SemanticModel Model(SyntaxTree tree) => _models.GetOrAdd(tree, key => _compilation.GetSemanticModel(key));

    private static bool Means(ISymbol? symbol, ISymbol member) => symbol is not null
        && (SymbolEqualityComparer.Default.Equals(symbol, member)
            || (member is not IFieldSymbol && symbol.Kind == member.Kind && symbol.ContainingType?.TypeKind == TypeKind.Interface));
}
