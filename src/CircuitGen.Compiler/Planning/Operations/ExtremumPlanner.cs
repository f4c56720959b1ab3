using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Planning.Operations;

/// <summary>
/// Math.Max and Math.Min, ReLU among them: n + 1 constraints for a difference of n bits; nothing where the intervals decide; one where
/// the other operand is 0 and the sign is known.
/// </summary>
/// <param name="isMaximum">Whether the larger is wanted.</param>
internal sealed class ExtremumPlanner(bool isMaximum) : OperationPlanner
{
    public override Integer Fold(OperationExpression operation, Integer left, Integer right) => left > right == isMaximum ? left : right;

    public override PlanValue Plan(PlanningMachine machine, OperationExpression operation, PlanValue left, PlanValue right)
    {
        var difference = left.Linear - right.Linear;
        var range = machine.Narrow(difference, left.Range - right.Range);
        if (range.Low.Sign >= 0 || range.High.Sign <= 0)
        {
            var takeLeft = range.Low.Sign >= 0 == isMaximum;
            machine.Log(operation, new PlannedAction(takeLeft ? ActionKind.Left : ActionKind.Right));
            return takeLeft ? left : right;
        }

        var (actual, assumed) = (Combine(left.Range, right.Range), Combine(left.Assumed, right.Assumed));
        if (isMaximum && right.IsConstant && right.Constant.IsZero && machine.Circuit.Decompositions.Find(left.Linear) is not null)
        {
            machine.Log(operation, new PlannedAction(ActionKind.KnownSign));
            return machine.OnWire(machine.Circuit.ReluOfKnownSign(left.Linear, operation.Site), actual, assumed);
        }

        var (first, second) = isMaximum ? (left.Linear, right.Linear) : (-left.Linear, -right.Linear);
        var bits = range.MagnitudeBits();
        var wire = machine.Circuit.WireCount;
        var before = machine.Circuit.ConstraintCount;
        var maximum = machine.Circuit.Maximum(first, second, bits, operation.Site);
        var isShared = machine.Circuit.ConstraintCount == before + 1;
        machine.Log(operation, new PlannedAction(ActionKind.Extremum, bits, isShared ? 1 : 0));
        machine.Wires.Narrow(wire, isMaximum ? actual : actual * -1);
        return PlanValue.From(isMaximum ? maximum : -maximum, actual, assumed);
    }

    private Interval Combine(Interval left, Interval right) => isMaximum
        ? new(Larger(left.Low, right.Low), Larger(left.High, right.High))
        : new(Smaller(left.Low, right.Low), Smaller(left.High, right.High));

    private static Integer Larger(Integer left, Integer right) => left > right ? left : right;

    private static Integer Smaller(Integer left, Integer right) => left < right ? left : right;
}
