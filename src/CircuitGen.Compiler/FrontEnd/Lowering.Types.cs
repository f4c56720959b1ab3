using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

internal sealed partial class Lowering
{
    /// <summary>Puts the type arguments of the generic method being inlined into a type.</summary>
    public ITypeSymbol Substitute(ITypeSymbol type)
    {
        switch (type)
        {
            case ITypeParameterSymbol parameter:
                return Frame.FindTypeArgument(parameter) ?? parameter;
            case IArrayTypeSymbol array:
                var element = Substitute(array.ElementType);
                return SymbolEqualityComparer.Default.Equals(element, array.ElementType) ? array : Compilation.CreateArrayTypeSymbol(element, array.Rank);
            case INamedTypeSymbol { IsGenericType: true } named:
                return Named(named);
            default:
                return type;
        }
    }

    /// <summary>A type inside a generic one has the type arguments of that, too.</summary>
    private INamedTypeSymbol Named(INamedTypeSymbol type)
    {
        var outer = type.ContainingType is { IsGenericType: true } containing ? Named(containing) : type.ContainingType;
        var arguments = type.TypeArguments.Select(Substitute).ToArray();
        if (SymbolEqualityComparer.Default.Equals(outer, type.ContainingType) && arguments.SequenceEqual(type.TypeArguments, SymbolEqualityComparer.Default))
        {
            return type;
        }

        var definition = outer?.GetTypeMembers(type.Name, type.Arity).First(inner => SymbolEqualityComparer.Default.Equals(inner.OriginalDefinition, type.OriginalDefinition))
            ?? type.OriginalDefinition;
        return type.Arity == 0 ? definition : definition.Construct(arguments);
    }
}
