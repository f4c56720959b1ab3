using CircuitGen.Compiler.FrontEnd;
using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Planning;

/// <summary>What an expression of one secret costs at least if it is computed operation by operation.</summary>
internal sealed class LeastCosts
{
    private readonly Func<IrExpression, SitePlan> _site;
    private readonly BottomUp<bool> _depends;
    private readonly Dictionary<int, List<OperationExpression>> _counted = [];

    private LeastCosts(int secret, Func<IrExpression, SitePlan> site) => (_site, _depends) = (site, new((part, children) => (part is VariableExpression read && read.Variable == secret) || children.Contains(true)));

    /// <summary>A lower bound, given the values that every part of the expression takes.</summary>
    /// <param name="body">The expression.</param>
    /// <param name="secret">The variable that is secret.</param>
    /// <param name="site">What is known of a part.</param>
    /// <param name="read">The least that reading an element of a table costs.</param>
    public static long Of(IrExpression body, int secret, Func<IrExpression, SitePlan> site, Func<TableElementExpression, long> read)
    {
        var costs = new LeastCosts(secret, site);
        var cost = 0L;
        foreach (var part in IrTraversal.SelfAndDescendants(body))
        {
            if (part is OperationExpression { Operands.Count: 2 } operation && operation.Operands.Any(costs.Depends) && costs.IsNew(operation))
            {
                cost += costs.Of(operation);
            }
            else if (part is TableElementExpression { Indices.Count: 1 } element && costs.Depends(element.Indices[0]) && site(element.Indices[0]).IsVisited)
            {
                cost += read(element);
            }
            else if (part is ConditionalExpression { WhenTrue: not ConstantExpression, WhenFalse: not ConstantExpression } choice
                && costs.Depends(choice.Condition) && (costs.Depends(choice.WhenTrue) || costs.Depends(choice.WhenFalse)))
            {
                cost++;
            }
        }

        return cost;
    }

    private bool Depends(IrExpression expression) => _depends.Of(expression);

    private long Of(OperationExpression operation)
    {
        if (Range(operation.Operands[0]) is not { } left || Range(operation.Operands[1]) is not { } right)
        {
            return 0;
        }

        var difference = left - right;
        var isDecided = difference.Low.Sign >= 0 || difference.High.Sign <= 0;
        return operation.Kind switch
        {
            OperationKind.Multiply => operation.Operands.All(Depends) ? 1 : 0,
            OperationKind.Equal or OperationKind.NotEqual => difference.Low.Sign > 0 || difference.High.Sign < 0 ? 0 : difference.Low < -1 || difference.High > 1 ? 2 : 0,
            OperationKind.Maximum or OperationKind.Minimum => isDecided ? 0 : difference.SignedBits() + 1,
            _ => !Linearity.IsOrder(operation.Kind) || isDecided ? 0 : difference.SignedBits() + 1,
        };
    }

    private Interval? Range(IrExpression expression) => expression is ConstantExpression constant
        ? new Interval(constant.Value, constant.Value)
        : _site(expression) is { IsVisited: true } plan ? plan.Hull : null;

    /// <summary>Remembers an operation, unless one range check may serve it and an operation counted before.</summary>
    private bool IsNew(OperationExpression operation)
    {
        var hash = Same.HashOfNumber(operation.Operands[0]) ^ Same.HashOfNumber(operation.Operands[1]);
        if (!_counted.TryGetValue(hash, out var alike))
        {
            alike = [];
            _counted.Add(hash, alike);
        }

        if (alike.Exists(other => IsShared(other, operation)))
        {
            return false;
        }

        alike.Add(operation);
        return true;
    }

    /// <summary>Whether two operations compare the same, so that one range check may serve both.</summary>
    private static bool IsShared(OperationExpression left, OperationExpression right) =>
        left.Kind != OperationKind.Multiply && right.Kind != OperationKind.Multiply
        && ((Same.Number(left.Operands[0], right.Operands[0]) && Same.Number(left.Operands[1], right.Operands[1]))
            || (Same.Number(left.Operands[0], right.Operands[1]) && Same.Number(left.Operands[1], right.Operands[0])));
}
