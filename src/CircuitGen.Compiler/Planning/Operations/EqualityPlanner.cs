using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets;
using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Planning.Operations;

/// <summary>left == right and left != right: two constraints, fewer where the difference has few values.</summary>
/// <param name="negated">Whether the operation is !=.</param>
internal sealed class EqualityPlanner(bool negated) : OperationPlanner
{
    public override Integer Fold(OperationExpression operation, Integer left, Integer right) =>
        (left == right) != negated ? Integer.One : Integer.Zero;

    public override PlanValue Plan(PlanningMachine machine, OperationExpression operation, PlanValue left, PlanValue right)
    {
        var difference = left.Linear - right.Linear;
        var range = machine.Narrow(difference, left.Range - right.Range);
        if (range.Low.Sign > 0 || range.High.Sign < 0)
        {
            return machine.Decide(operation, negated);
        }

        if (range.IsPoint)
        {
            return machine.Decide(operation, !negated);
        }

        var kind = Choose(range);
        machine.Log(operation, new PlannedAction(kind));
        var isZero = kind switch
        {
            ActionKind.OneMinus => LinearCombination.One - difference,
            ActionKind.OnePlus => LinearCombination.One + difference,
            ActionKind.UnitZero => machine.Circuit.IsZeroOfSign(difference, operation.Site),
            _ => machine.Circuit.IsZero(difference, operation.Site),
        };
        return PlanValue.From(negated ? LinearCombination.One - isZero : isZero, Interval.Boolean);
    }

    private static ActionKind Choose(Interval range)
    {
        if (range.Low == -1 && range.High.IsOne)
        {
            return ActionKind.UnitZero;
        }

        if (range == Interval.Boolean)
        {
            return ActionKind.OneMinus;
        }

        return range.Low == -1 && range.High.IsZero ? ActionKind.OnePlus : ActionKind.Zero;
    }
}
