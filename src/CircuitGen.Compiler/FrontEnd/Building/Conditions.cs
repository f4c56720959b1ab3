using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Selections, of which those that spell a maximum, minimum or absolute value become that operation: it is cheaper than compare and select.</summary>
internal static class Conditions
{
    public static IrExpression Conditional(int site, IrExpression condition, IrExpression whenTrue, IrExpression whenFalse)
    {
        if (condition is ConstantExpression constant)
        {
            return constant.Value.IsZero ? whenFalse : whenTrue;
        }

        if (Same.Expression(whenTrue, whenFalse) && !Failures.IsPossible(condition))
        {
            return whenTrue;
        }

        if (whenTrue.Type == ScalarType.Boolean && Make.IsConstant(whenTrue, Integer.One) && Make.IsConstant(whenFalse, Integer.Zero))
        {
            return condition;
        }

        if (whenTrue.Type == ScalarType.Boolean && Make.IsConstant(whenTrue, Integer.Zero) && Make.IsConstant(whenFalse, Integer.One))
        {
            return Make.Not(site, condition);
        }

        return Extremum(site, condition, whenTrue, whenFalse)
            ?? Absolute(site, condition, whenTrue, whenFalse)
            ?? new ConditionalExpression(site, whenTrue.Type, condition, whenTrue, whenFalse);
    }

    private static IrExpression? Extremum(int site, IrExpression condition, IrExpression whenTrue, IrExpression whenFalse)
    {
        if (condition is not OperationExpression { Kind: var kind } comparison || Direction(kind) is not { } trueIsLarger || whenTrue.Type != whenFalse.Type)
        {
            return null;
        }

        var (left, right) = (comparison.Operands[0], comparison.Operands[1]);
        var straight = Same.Number(whenTrue, left) && Same.Number(whenFalse, right);
        if (!straight && !(Same.Number(whenTrue, right) && Same.Number(whenFalse, left)))
        {
            return null;
        }

        return Make.Operation(site, whenTrue.Type, trueIsLarger == straight ? OperationKind.Maximum : OperationKind.Minimum, OverflowMode.Default, whenTrue, whenFalse);
    }

    private static IrExpression? Absolute(int site, IrExpression condition, IrExpression whenTrue, IrExpression whenFalse)
    {
        if (condition is not OperationExpression { Kind: var kind } comparison || Direction(kind) is not { } leftIsLarger)
        {
            return null;
        }

        var (left, right) = (comparison.Operands[0], comparison.Operands[1]);
        if (Make.IsConstant(left, Integer.Zero))
        {
            (left, right, leftIsLarger) = (right, left, !leftIsLarger);
        }

        var (positive, negative) = leftIsLarger ? (whenTrue, whenFalse) : (whenFalse, whenTrue);
        return Make.IsConstant(right, Integer.Zero)
            && positive.Type == negative.Type
            && Same.Number(positive, left)
            && negative is OperationExpression { Kind: OperationKind.Negate, Overflow: not OverflowMode.Wrap } negation
            && Same.Number(negation.Operands[0], left)
                ? Make.Operation(site, positive.Type, OperationKind.Absolute, negation.Overflow, positive)
                : null;
    }

    /// <summary>Whether the comparison holds where its left side is the larger, or null where it is no ordering.</summary>
    private static bool? Direction(OperationKind kind) => kind switch
    {
        OperationKind.Greater or OperationKind.GreaterOrEqual => true,
        OperationKind.Less or OperationKind.LessOrEqual => false,
        _ => null,
    };
}
