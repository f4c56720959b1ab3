using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Planning.Operations;

/// <summary>left / right, rounded toward zero, by a constant.</summary>
internal sealed class DividePlanner : OperationPlanner
{
    public override Integer Fold(OperationExpression operation, Integer left, Integer right) =>
        System.Numerics.BigInteger.Divide(left.ToBigInteger(), right.ToBigInteger());

    public override string? Refuse(Integer left, Integer right) => right.IsZero ? ProblemIds.DivisionByZero : null;

    public override PlanValue Plan(PlanningMachine machine, OperationExpression operation, PlanValue left, PlanValue right)
    {
        if (Quotients.Check(machine, operation, right) is { } refused)
        {
            return refused;
        }

        var magnitude = right.Constant.Sign < 0 ? -right.Constant : right.Constant;
        var quotient = Quotients.Truncate(machine, operation, left, magnitude);
        return right.Constant.Sign < 0 && !quotient.IsConstant
            ? PlanValue.From(-quotient.Linear, quotient.Range * -1, quotient.Assumed * -1)
            : quotient;
    }
}

/// <summary>left % right, with the sign of left, by a constant: left - right * (left / right).</summary>
internal sealed class RemainderPlanner : OperationPlanner
{
    public override Integer Fold(OperationExpression operation, Integer left, Integer right) =>
        System.Numerics.BigInteger.Remainder(left.ToBigInteger(), right.ToBigInteger());

    public override string? Refuse(Integer left, Integer right) => right.IsZero ? ProblemIds.DivisionByZero : null;

    public override PlanValue Plan(PlanningMachine machine, OperationExpression operation, PlanValue left, PlanValue right)
    {
        if (Quotients.Check(machine, operation, right) is { } refused)
        {
            return refused;
        }

        var magnitude = right.Constant.Sign < 0 ? -right.Constant : right.Constant;
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
