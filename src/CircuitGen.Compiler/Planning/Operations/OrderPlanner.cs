using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets;
using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Planning.Operations;

/// <summary>
/// The four order comparisons, all the sign of a difference: n + 1 constraints, nothing where the intervals decide or where the
/// difference has been taken apart before.
/// </summary>
/// <param name="swapped">Whether the right operand is taken as the smaller.</param>
/// <param name="negated">Whether the result is the opposite of the sign.</param>
internal sealed class OrderPlanner(bool swapped, bool negated) : OperationPlanner
{
    public override Integer Fold(OperationExpression operation, Integer left, Integer right) =>
        (swapped ? right < left : left < right) != negated ? Integer.One : Integer.Zero;

    public override PlanValue Plan(PlanningMachine machine, OperationExpression operation, PlanValue left, PlanValue right)
    {
        var (smaller, larger) = swapped ? (right, left) : (left, right);
        var difference = smaller.Linear - larger.Linear;
        var range = machine.Narrow(difference, smaller.Range - larger.Range);
        if (range.High.Sign < 0 || range.Low.Sign >= 0)
        {
            return machine.Decide(operation, (range.High.Sign < 0) != negated);
        }

        if (range.Low == -1 && range.High.IsZero)
        {
            machine.Log(operation, PlannedAction.Linear);
            return Result(-difference);
        }

        var bits = range.SignedBits();
        machine.Log(operation, new PlannedAction(ActionKind.Sign, bits, machine.Circuit.KnowsSign(difference) ? 1 : 0));
        return Result(machine.Circuit.IsNegative(difference, bits, operation.Site));
    }

    private PlanValue Result(LinearCombination isLess) =>
        PlanValue.From(negated ? LinearCombination.One - isLess : isLess, Interval.Boolean);
}
