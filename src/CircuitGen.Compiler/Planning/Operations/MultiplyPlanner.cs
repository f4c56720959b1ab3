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
            machine.Log(operation, PlannedAction.Linear);
            return factor.IsZero ? new PlanValue(Integer.Zero) : PlanValue.From(secret.Linear.Times(factor), secret.Range * factor, secret.Assumed * factor);
        }

        if (left.Linear.IsConstant || right.Linear.IsConstant)
        {
            machine.Log(operation, PlannedAction.Linear);
            return PlanValue.From(machine.Circuit.Multiply(left.Linear, right.Linear, operation.Site), left.Range * right.Range, left.Assumed * right.Assumed);
        }

        machine.Log(operation, new PlannedAction(ActionKind.Product));
        var isSquare = left.Linear.Equals(right.Linear);
        var product = machine.Circuit.Multiply(left.Linear, right.Linear, operation.Site);
        return machine.OnWire(
            product,
            isSquare ? Square(left.Range) : left.Range * right.Range,
            isSquare ? Square(left.Assumed) : left.Assumed * right.Assumed);
    }

    private static Interval Square(Interval range)
    {
        var product = range * range;
        return product.Low.Sign >= 0 ? product : new(Integer.Zero, product.High);
    }
}
