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
                var arguments = named.TypeArguments.Select(Substitute).ToArray();
                return arguments.SequenceEqual(named.TypeArguments, SymbolEqualityComparer.Default) ? named : named.OriginalDefinition.Construct(arguments);
            default:
                return type;
        }
    }
}
