using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary><c>a &amp;&amp; b</c> on a type of the user's: <c>T.false(a) ? a : T.&amp;(a, b)</c>, and <c>||</c> with <c>true</c> and <c>|</c>.</summary>
internal static class UserShortCircuit
{
    public static Value Lower(Lowering lowering, IBinaryOperation binary, IMethodSymbol method)
    {
        // C# specification 12.14.3: the type that declares the operator declares true and false as well.
        var name = binary.OperatorKind == BinaryOperatorKind.ConditionalAnd ? "op_False" : "op_True";
        if (method.ContainingType.GetMembers(name) is not { Length: 1 } members || members[0] is not IMethodSymbol decides)
        {
            throw UnsupportedOperations.Report(lowering, binary);
        }

        var left = lowering.Freeze(lowering.Expression(binary.LeftOperand), "left", binary.LeftOperand.Syntax);
        var isDecided = Lowering.ScalarOf(Calls.Invoke(lowering, decides, null, [left], binary.Syntax));
        var (statements, both) = lowering.Separately(() => Calls.Invoke(lowering, method, null, [left, lowering.Expression(binary.RightOperand)], binary.Syntax));
        return Selections.Select(lowering, isDecided, [], left, statements, both, binary.Syntax);
    }
}
