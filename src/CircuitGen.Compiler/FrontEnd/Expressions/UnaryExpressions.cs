using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Operators with one operand.</summary>
internal static class UnaryExpressions
{
    public static Value Lower(Lowering lowering, IUnaryOperation unary)
    {
        if (UserOperators.Find(lowering, unary.OperatorMethod, unary.ConstrainedToType, unary.Syntax) is { } method)
        {
            return Calls.Invoke(lowering, method, null, [lowering.Expression(unary.Operand)], unary.Syntax);
        }

        if (unary.OperatorKind == UnaryOperatorKind.Hat)
        {
            throw UnsupportedOperations.Report(lowering, unary);
        }

        var operand = lowering.Scalar(unary.Operand);
        var site = lowering.Site(unary.Syntax);
        if (lowering.Shapes.ScalarOf(unary.Type) is not { } type)
        {
            throw UnsupportedOperations.Report(lowering, unary);
        }

        return new ScalarValue(unary.OperatorKind switch
        {
            UnaryOperatorKind.Plus => operand,
            UnaryOperatorKind.Minus => Make.Operation(site, type, OperationKind.Negate, OverflowModes.At(lowering, unary.Syntax), operand),
            UnaryOperatorKind.Not => Make.Not(site, operand),
            UnaryOperatorKind.BitwiseNegation when type != ScalarType.Boolean =>
                Make.Operation(site, type, OperationKind.BitwiseNot, OverflowModes.At(lowering, unary.Syntax), operand),
            _ => throw UnsupportedOperations.Report(lowering, unary),
        });
    }
}
