using CircuitGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Finds the code that a member of an interface stands for: in generic code, and of static abstract and virtual members.</summary>
internal static class Implementations
{
    /// <summary>The member that is run.</summary>
    /// <param name="lowering">The lowering.</param>
    /// <param name="member">A method, operator or accessor.</param>
    /// <param name="receiver">The type that it is called on or constrained to; null where it is the member's own.</param>
    /// <param name="syntax">The place.</param>
    public static IMethodSymbol Of(Lowering lowering, IMethodSymbol member, ITypeSymbol? receiver, SyntaxNode syntax)
    {
        if (member.ContainingType is not { TypeKind: TypeKind.Interface } || receiver is null)
        {
            return member;
        }

        var type = lowering.Substitute(receiver);
        if (type.TypeKind == TypeKind.Interface)
        {
            return member.IsStatic && !member.IsAbstract && !member.IsVirtual ? member : throw Unsupported(lowering, member, syntax);
        }

        var declared = Substituted(lowering, member);
        var found = type.FindImplementationForInterfaceMember(declared) as IMethodSymbol ?? throw Unsupported(lowering, member, syntax);
        if (found.ContainingType.TypeKind == TypeKind.Interface && !found.IsStatic)
        {
            // A default implementation runs on a boxed copy.
            throw Unsupported(lowering, member, syntax);
        }

        return member.IsGenericMethod ? found.ConstructedFrom.Construct([.. member.TypeArguments]) : found;
    }

    /// <summary>The member with the type arguments of the code being inlined put into its interface.</summary>
    private static IMethodSymbol Substituted(Lowering lowering, IMethodSymbol member)
    {
        if (lowering.Substitute(member.ContainingType) is not INamedTypeSymbol { IsGenericType: true } type)
        {
            return member.OriginalDefinition;
        }

        return type.GetMembers(member.Name).OfType<IMethodSymbol>().First(candidate => SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, member.OriginalDefinition));
    }

    private static LoweringStoppedException Unsupported(Lowering lowering, IMethodSymbol member, SyntaxNode syntax) => lowering.Unsupported(
        UnsupportedConstruct.Rule, syntax, $"A call of the interface member '{member.ContainingType.Name}.{member.Name}' on something whose own code is not known", "Implement the member in the type itself.");
}
