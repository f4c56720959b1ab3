using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Operators that are methods.</summary>
internal static class UserOperators
{
    /// <summary>Whether the operator is code to be inlined, and not one of a numeric type's or one that the compiler made.</summary>
    public static bool IsInlined(Lowering lowering, IMethodSymbol method) =>
        !method.IsImplicitlyDeclared
        && method.ContainingType is { } type
        && method.DeclaringSyntaxReferences.Length > 0
        && lowering.Shapes.ScalarOf(type) is null;
}
