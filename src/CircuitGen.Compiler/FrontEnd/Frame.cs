using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>A method while it is being inlined.</summary>
/// <param name="method">The method, with its type arguments.</param>
/// <param name="caller">The method that called it.</param>
/// <param name="enclosing">For local functions: the method around it, whose variables it sees.</param>
internal sealed class Frame(IMethodSymbol method, Frame? caller, Frame? enclosing)
{
    private readonly Dictionary<ISymbol, Place> _places = new(SymbolEqualityComparer.Default);

    public IMethodSymbol Method { get; } = method;

    public Frame? Caller { get; } = caller;

    public Frame? Enclosing { get; } = enclosing;

    public Dictionary<ITypeParameterSymbol, ITypeSymbol> TypeArguments { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The instance a method of a struct is called on.</summary>
    public Place? This { get; set; }

    /// <summary>Where <c>return</c> puts its value.</summary>
    public Place? Result { get; set; }

    /// <summary>Where <c>return</c> goes, or null where nothing follows it.</summary>
    public ExitLabel? Return { get; set; }

    /// <summary>What a break or continue leaves, by C#'s label.</summary>
    public Dictionary<ILabelSymbol, ExitLabel> Labels { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Locals and parameters that are assigned after their declaration.</summary>
    public HashSet<ISymbol> Reassigned { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Instances under construction by an object initializer or <c>with</c>, the innermost last.</summary>
    public Stack<Place> Initialized { get; } = new();

    /// <summary>What property patterns are tested on, the innermost last.</summary>
    public Stack<Place> Matched { get; } = new();

    public void Bind(ISymbol symbol, Place place) => _places[symbol] = place;

    public Place? Find(ISymbol symbol) => _places.TryGetValue(symbol, out var place) ? place : Enclosing?.Find(symbol);

    public ITypeSymbol? FindTypeArgument(ITypeParameterSymbol parameter) =>
        TypeArguments.TryGetValue(parameter, out var argument) ? argument : Enclosing?.FindTypeArgument(parameter);

    public Place? FindThis() => This ?? Enclosing?.FindThis();

    public bool IsReassigned(ISymbol symbol) => Reassigned.Contains(symbol) || (Enclosing?.IsReassigned(symbol) ?? false);

    /// <summary>How many copies of the method are being inlined, here and further out: more than none if it calls itself.</summary>
    public int CountOf(IMethodSymbol called)
    {
        var count = 0;
        for (var frame = this; frame is not null; frame = frame.Caller)
        {
            count += SymbolEqualityComparer.Default.Equals(MethodBodies.Declaration(frame.Method), MethodBodies.Declaration(called)) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The innermost frame of a method: the one whose variables its local functions see.</summary>
    public Frame? FindMethod(ISymbol? wanted) =>
        SymbolEqualityComparer.Default.Equals(MethodBodies.Declaration(Method), wanted?.OriginalDefinition) ? this : Caller?.FindMethod(wanted);
}
