using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Planning.Operations;

/// <summary>left / right, rounded toward zero, by a constant.</summary>
internal sealed class DividePlanner : OperationPlanner
{
    public override Integer Fold(OperationExpression operation, Integer left, Integer right) =>
        System.Numerics.BigInteger.Divide(left.ToBigInteger(), right.ToBigInteger());

    public override PlanValue? Refuse(PlanningMachine machine, OperationExpression operation, Integer left, Integer right) =>
        Quotients.Refuse(machine, operation, left, right);

    public override PlanValue Plan(PlanningMachine machine, OperationExpression operation, PlanValue left, PlanValue right)
    {
        if (Quotients.Check(machine, operation, right) is { } refused)
        {
            return refused;
        }

        left = machine.CheckOpposite(operation, left, right.Constant == -1);
        var magnitude = right.Constant.Sign < 0 ? -right.Constant : right.Constant;
        var quotient = Quotients.Truncate(machine, operation, left, magnitude, isNegated: right.Constant.Sign < 0);
        if (right.Constant.Sign < 0 && quotient.IsConstant)
        {
            return new PlanValue(-quotient.Constant);
        }

        return right.Constant.Sign < 0
            ? PlanValue.From(-quotient.Linear, quotient.Range * -1, quotient.Assumed * -1)
            : quotient;
    }
}

/// <summary>left % right, with the sign of left, by a constant: left - right * (left / right).</summary>
internal sealed class RemainderPlanner : OperationPlanner
{
    public override Integer Fold(OperationExpression operation, Integer left, Integer right) =>
        System.Numerics.BigInteger.Remainder(left.ToBigInteger(), right.ToBigInteger());

    public override PlanValue? Refuse(PlanningMachine machine, OperationExpression operation, Integer left, Integer right) =>
        Quotients.Refuse(machine, operation, left, right);

    public override PlanValue Plan(PlanningMachine machine, OperationExpression operation, PlanValue left, PlanValue right)
    {
        if (Quotients.Check(machine, operation, right) is { } refused)
        {
            return refused;
        }

        left = machine.CheckOpposite(operation, left, right.Constant == -1);
        var magnitude = right.Constant.Sign < 0 ? -right.Constant : right.Constant;
        var range = machine.Narrow(left.Linear, left.Range);
        var multiple = range.Low.FloorDivide(magnitude) * magnitude;
        if (range.Low.Sign >= 0 && !multiple.IsZero && range.High - multiple < magnitude)
        {
            machine.Log(operation, PlannedAction.Constant(multiple));
            return PlanValue.From(left.Linear - LinearCombination.FromConstant(multiple), range - new Interval(multiple, multiple));
        }

        var quotient = Quotients.Truncate(machine, operation, left, magnitude);
        return PlanValue.From(
            left.Linear - quotient.Linear.Times(magnitude),
            Remainders(left.Range, magnitude),
            Remainders(left.Assumed, magnitude));
    }

    private static Interval Remainders(Interval range, Integer divisor)
    {
        var largest = divisor - Integer.One;
        var high = range.High.Sign <= 0 ? Integer.Zero : range.High < largest ? range.High : largest;
        var low = range.Low.Sign >= 0 ? Integer.Zero : -range.Low < largest ? range.Low : -largest;
        return new(low, high);
    }
}
