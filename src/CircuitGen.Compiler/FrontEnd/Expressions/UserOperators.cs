using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Operators that are methods.</summary>
internal static class UserOperators
{
    /// <summary>The code of an operator, to be inlined; null where C# computes it itself: a number's, or one that the compiler made for a record.</summary>
    /// <param name="lowering">The lowering.</param>
    /// <param name="method">The operator's method, if it has one.</param>
    /// <param name="constrainedTo">In generic code the type parameter that it is looked up on.</param>
    /// <param name="syntax">The place.</param>
    public static IMethodSymbol? Find(Lowering lowering, IMethodSymbol? method, ITypeSymbol? constrainedTo, SyntaxNode syntax)
    {
        if (method is null || IsOfNumber(lowering, method, constrainedTo))
        {
            return null;
        }

        var found = Implementations.Of(lowering, method, constrainedTo, syntax);
        if (found.IsImplicitlyDeclared && found.ContainingType.IsRecord)
        {
            return null;
        }

        return found.DeclaringSyntaxReferences.Length > 0 ? found : throw UnseenCalls.Report(lowering, found, syntax);
    }

    /// <summary>Whether it is an operator of a numeric type, directly or through the interfaces of generic mathematics.</summary>
    private static bool IsOfNumber(Lowering lowering, IMethodSymbol method, ITypeSymbol? constrainedTo) =>
        method.DeclaringSyntaxReferences.Length == 0
        && lowering.Shapes.ScalarOf(method.ContainingType is { TypeKind: TypeKind.Interface } ? constrainedTo : method.ContainingType) is not null;
}
