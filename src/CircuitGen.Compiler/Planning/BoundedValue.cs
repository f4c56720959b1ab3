using CircuitGen.Compiler.FrontEnd;
using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Planning;

/// <summary>A condition that puts one value between two bounds: a single range check asserts it.</summary>
/// <param name="Value">The value.</param>
/// <param name="Low">The lower bound.</param>
/// <param name="IsLowStrict">Whether the value must be above it.</param>
/// <param name="High">The upper bound.</param>
/// <param name="IsHighStrict">Whether the value must be below it.</param>
internal sealed record BoundedValue(IrExpression Value, IrExpression Low, bool IsLowStrict, IrExpression High, bool IsHighStrict)
{
    /// <summary>What the condition bounds from both sides, or null.</summary>
    public static BoundedValue? Of(IrExpression condition)
    {
        if (condition is not ConditionalExpression { Condition: OperationExpression first, WhenTrue: OperationExpression second, WhenFalse: ConstantExpression { Value.IsZero: true } }
            || !Linearity.IsOrder(first.Kind) || !Linearity.IsOrder(second.Kind))
        {
            return null;
        }

        var (larger, smaller, isStrict) = Sides(first);
        var (otherLarger, otherSmaller, isOtherStrict) = Sides(second);
        return Same.Expression(larger, otherSmaller) ? new(larger, smaller, isStrict, otherLarger, isOtherStrict)
            : Same.Expression(smaller, otherLarger) ? new(smaller, otherSmaller, isOtherStrict, larger, isStrict)
            : null;
    }

    private static (IrExpression Larger, IrExpression Smaller, bool IsStrict) Sides(OperationExpression comparison)
    {
        var (left, right) = (comparison.Operands[0], comparison.Operands[1]);
        return comparison.Kind switch
        {
            OperationKind.Less => (right, left, true),
            OperationKind.LessOrEqual => (right, left, false),
            OperationKind.Greater => (left, right, true),
            _ => (left, right, false),
        };
    }
}
