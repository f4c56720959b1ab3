using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Planning.Operations;

/// <summary>Division by constants: chooses between bits known already, rounding down, and C#'s rounding toward zero.</summary>
internal static class Quotients
{
    /// <summary>Refuses constants that .NET throws on.</summary>
    public static PlanValue? Refuse(PlanningMachine machine, OperationExpression operation, Integer left, Integer right) =>
        right.IsZero ? machine.Refuse(ProblemIds.DivisionByZero, operation)
        : right == -1 && left == operation.Type.Range().Low ? machine.Refuse(ProblemIds.AssertionFails, operation, nameof(OverflowException))
        : null;

    /// <summary>Refuses a divisor that is secret or zero.</summary>
    public static PlanValue? Check(PlanningMachine machine, OperationExpression operation, PlanValue divisor)
    {
        if (!divisor.IsConstant)
        {
            return machine.Refuse(ProblemIds.SecretDivisor, operation);
        }

        return divisor.Constant.IsZero ? machine.Refuse(ProblemIds.DivisionByZero, operation) : null;
    }

    /// <summary>value / divisor rounded toward zero, for a divisor of at least 1; the log notes where the caller negates the quotient.</summary>
    public static PlanValue Truncate(PlanningMachine machine, OperationExpression operation, PlanValue value, Integer divisor, bool isNegated = false)
    {
        var range = machine.Narrow(value.Linear, value.Range);
        var sign = isNegated ? 1 : 0;
        if (divisor.IsOne)
        {
            machine.Log(operation, new PlannedAction(ActionKind.Left, D: sign));
            return value;
        }

        if (range.Low > -divisor && range.High < divisor)
        {
            machine.Log(operation, PlannedAction.Constant(Integer.Zero));
            return new PlanValue(Integer.Zero);
        }

        if (range.Low.Sign >= 0)
        {
            return Floor(machine, operation, value, range, divisor, sign);
        }

        var circuit = machine.Circuit;
        var site = operation.Site;
        var quotients = new Interval(TowardZero(range.Low, divisor), TowardZero(range.High, divisor));
        if (range.High.Sign <= 0)
        {
            machine.NeedRoom(operation, new(Integer.Zero, divisor));
            var isKnown = circuit.KnowsQuotient(-value.Linear, divisor);
            machine.Log(operation, new PlannedAction(ActionKind.CeilingDivide, B: isKnown ? 1 : 0, D: sign, Value: divisor));
            var wire = circuit.WireCount;
            var negated = circuit.FloorDivide(-value.Linear, divisor, site);
            machine.NarrowNew(isKnown, wire, quotients * -1);
            return PlanValue.From(-negated, quotients);
        }

        machine.NeedRoom(operation, new(Integer.Zero, divisor));
        var bits = range.SignedBits();
        var signIsKnown = circuit.KnowsSign(value.Linear);
        var shifted = value.Linear.TowardZero(circuit.IsNegative(value.Linear, bits, site), divisor);
        var quotientIsKnown = circuit.KnowsQuotient(shifted, divisor);
        machine.Log(operation, new PlannedAction(ActionKind.TruncatingDivide, bits, quotientIsKnown ? 1 : 0, signIsKnown ? 1 : 0, sign, divisor));
        var quotientWire = circuit.WireCount;
        var quotient = circuit.FloorDivide(shifted, divisor, site);
        machine.NarrowNew(quotientIsKnown, quotientWire, quotients);
        return PlanValue.From(quotient, quotients);
    }

    /// <summary>value / divisor rounded down, for a divisor of at least 2.</summary>
    public static PlanValue Floor(PlanningMachine machine, OperationExpression operation, PlanValue value, Interval range, Integer divisor, int sign = 0)
    {
        var quotients = new Interval(range.Low.FloorDivide(divisor), range.High.FloorDivide(divisor));
        var assumed = new Interval(value.Assumed.Low.FloorDivide(divisor), value.Assumed.High.FloorDivide(divisor));
        if (quotients.IsPoint)
        {
            machine.Log(operation, PlannedAction.Constant(sign == 1 ? -quotients.Low : quotients.Low));
            return new PlanValue(quotients.Low);
        }

        var circuit = machine.Circuit;
        var shift = divisor.BitLength() - 1;
        if (divisor == Integer.PowerOfTwo(shift) && circuit.Decompositions.Find(value.Linear) is { } bits)
        {
            // Beyond the bits there is only the sign, and a number type shifts modulo its own width.
            shift = Math.Min(shift, bits.MagnitudeBits);
            machine.Log(operation, new PlannedAction(ActionKind.KnownBitsShift, shift, D: sign));
            return PlanValue.From(circuit.ShiftRightOfKnownBits(value.Linear, shift), quotients, assumed);
        }

        machine.NeedRoom(operation, new(Integer.Zero, divisor));
        var isKnown = circuit.KnowsQuotient(value.Linear, divisor);
        machine.Log(operation, new PlannedAction(ActionKind.FloorDivide, B: isKnown ? 1 : 0, D: sign, Value: divisor));
        var wire = circuit.WireCount;
        var quotient = circuit.FloorDivide(value.Linear, divisor, operation.Site);
        machine.NarrowNew(isKnown, wire, quotients);
        return PlanValue.From(quotient, quotients, assumed);
    }

    private static Integer TowardZero(Integer value, Integer divisor) =>
        System.Numerics.BigInteger.Divide(value.ToBigInteger(), divisor.ToBigInteger());
}
