using CircuitGen.Compiler.FrontEnd;
using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Planning;

/// <summary>What an expression of one secret costs at least if it is computed operation by operation.</summary>
internal static class LeastCosts
{
    /// <summary>A lower bound, given the values that every part of the expression takes.</summary>
    /// <param name="body">The expression.</param>
    /// <param name="secret">The variable that is secret.</param>
    /// <param name="site">What is known of a part.</param>
    /// <param name="read">The least that reading an element of a table costs.</param>
    public static long Of(IrExpression body, int secret, Func<IrExpression, SitePlan> site, Func<TableElementExpression, long> read)
    {
        var counted = new List<IrExpression>();
        var cost = 0L;
        foreach (var part in IrTraversal.SelfAndDescendants(body))
        {
            if (part is OperationExpression operation && operation.Operands.Count == 2 && operation.Operands.Any(operand => Depends(operand, secret))
                && !counted.Exists(other => IsShared((OperationExpression)other, operation)))
            {
                counted.Add(operation);
                cost += Of(operation, site, secret);
            }
            else if (part is TableElementExpression { Indices.Count: 1 } element && Depends(element.Indices[0], secret) && site(element.Indices[0]).IsVisited)
            {
                cost += read(element);
            }
            else if (part is ConditionalExpression { WhenTrue: not ConstantExpression, WhenFalse: not ConstantExpression } choice
                && Depends(choice.Condition, secret) && (Depends(choice.WhenTrue, secret) || Depends(choice.WhenFalse, secret)))
            {
                cost++;
            }
        }

        return cost;
    }

    private static long Of(OperationExpression operation, Func<IrExpression, SitePlan> site, int secret)
    {
        if (Range(operation.Operands[0], site) is not { } left || Range(operation.Operands[1], site) is not { } right)
        {
            return 0;
        }

        var difference = left - right;
        var isDecided = difference.Low.Sign >= 0 || difference.High.Sign <= 0;
        return operation.Kind switch
        {
            OperationKind.Multiply => operation.Operands.All(operand => Depends(operand, secret)) ? 1 : 0,
            OperationKind.Equal or OperationKind.NotEqual => difference.Low.Sign > 0 || difference.High.Sign < 0 ? 0 : difference.Low < -1 || difference.High > 1 ? 2 : 0,
            OperationKind.Maximum or OperationKind.Minimum => isDecided ? 0 : difference.SignedBits() + 1,
            _ => !Linearity.IsOrder(operation.Kind) || isDecided ? 0 : difference.SignedBits() + 1,
        };
    }

    private static Interval? Range(IrExpression expression, Func<IrExpression, SitePlan> site) => expression is ConstantExpression constant
        ? new Interval(constant.Value, constant.Value)
        : site(expression) is { IsVisited: true } plan ? plan.Hull : null;

    /// <summary>Whether two operations compare the same, so that one range check may serve both.</summary>
    private static bool IsShared(OperationExpression left, OperationExpression right) =>
        left.Kind != OperationKind.Multiply && right.Kind != OperationKind.Multiply
        && ((Same.Number(left.Operands[0], right.Operands[0]) && Same.Number(left.Operands[1], right.Operands[1]))
            || (Same.Number(left.Operands[0], right.Operands[1]) && Same.Number(left.Operands[1], right.Operands[0])));

    private static bool Depends(IrExpression expression, int secret) =>
        IrTraversal.SelfAndDescendants(expression).Any(part => part is VariableExpression variable && variable.Variable == secret);
}
