using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Planning.Operations;

/// <summary>Math.Abs: n + 1 constraints, one where the sign is known, nothing where the interval has one sign.</summary>
internal sealed class AbsolutePlanner : OperationPlanner
{
    public override Integer Fold(OperationExpression operation, Integer left, Integer right) => left.Sign < 0 ? -left : left;

    public override PlanValue Plan(PlanningMachine machine, OperationExpression operation, PlanValue left, PlanValue right)
    {
        left = machine.CheckOpposite(operation, left, operation.Overflow == OverflowMode.Throw);
        var range = machine.Narrow(left.Linear, left.Range);
        if (range.Low.Sign >= 0)
        {
            machine.Log(operation, new PlannedAction(ActionKind.Left));
            return left;
        }

        if (range.High.Sign <= 0)
        {
            machine.Log(operation, new PlannedAction(ActionKind.Negated));
            return PlanValue.From(-left.Linear, left.Range * -1, left.Assumed * -1);
        }

        var (actual, assumed) = (Magnitude(range), Magnitude(left.Assumed));
        var positive = new Interval(Integer.Zero, range.High);
        if (machine.Circuit.Decompositions.Find(left.Linear) is not null)
        {
            machine.Log(operation, new PlannedAction(ActionKind.KnownSign));
            var product = machine.OnWire(machine.Circuit.ReluOfKnownSign(left.Linear, operation.Site), positive, positive);
            return PlanValue.From(product.Linear.Times(2) - left.Linear, actual, assumed);
        }

        var bits = range.MagnitudeBits();
        var wire = machine.Circuit.WireCount;
        var before = machine.Circuit.ConstraintCount;
        var absolute = machine.Circuit.Absolute(left.Linear, bits, operation.Site);
        machine.Log(operation, new PlannedAction(ActionKind.Extremum, bits, machine.Circuit.ConstraintCount == before + 1 ? 1 : 0));
        machine.Wires.Narrow(wire, positive);
        return PlanValue.From(absolute, actual, assumed);
    }

    private static Interval Magnitude(Interval range)
    {
        var negated = range * -1;
        var high = range.High > negated.High ? range.High : negated.High;
        var low = range.Low.Sign >= 0 ? range.Low : range.High.Sign <= 0 ? negated.Low : Integer.Zero;
        return new(low, high);
    }
}
