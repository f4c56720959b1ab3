using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Planning.Operations;

/// <summary>left * right: free with a constant, else one constraint.</summary>
internal sealed class MultiplyPlanner : OperationPlanner
{
    public override Integer Fold(OperationExpression operation, Integer left, Integer right) => left * right;

    public override PlanValue Plan(PlanningMachine machine, OperationExpression operation, PlanValue left, PlanValue right)
    {
        if (left.IsConstant || right.IsConstant)
        {
            var (secret, factor) = left.IsConstant ? (right, left.Constant) : (left, right.Constant);
            machine.LogLinear(operation);
            return factor.IsZero ? new PlanValue(Integer.Zero) : PlanValue.From(secret.Linear.Times(factor), secret.Range * factor, secret.Assumed * factor);
        }

        if (left.Linear.IsConstant || right.Linear.IsConstant)
        {
            machine.LogLinear(operation);
            return PlanValue.From(machine.Circuit.Multiply(left.Linear, right.Linear, operation.Site), left.Range * right.Range, left.Assumed * right.Assumed);
        }

        var isSquare = left.Linear.Equals(right.Linear);
        var range = isSquare ? Square(left.Range) : left.Range * right.Range;
        var assumed = isSquare ? Square(left.Assumed) : left.Assumed * right.Assumed;
        if (machine.IsDeferred(operation))
        {
            machine.Log(operation, new PlannedAction(ActionKind.DeferredProduct));
            machine.Wires.AddDeferred(range);
            return PlanValue.From(machine.Circuit.MultiplyDeferred(left.Linear, right.Linear, operation.Site), range, assumed);
        }

        machine.Log(operation, new PlannedAction(ActionKind.Product));
        return machine.OnWire(machine.Circuit.Multiply(left.Linear, right.Linear, operation.Site), range, assumed);
    }

    private static Interval Square(Interval range)
    {
        var product = range * range;
        return product.Low.Sign >= 0 ? product : new(Integer.Zero, product.High);
    }
}
