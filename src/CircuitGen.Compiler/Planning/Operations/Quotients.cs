using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Planning.Operations;

/// <summary>Division by constants: chooses between bits known already, rounding down, and C#'s rounding toward zero.</summary>
internal static class Quotients
{
    /// <summary>Refuses a divisor that is secret or zero.</summary>
    public static PlanValue? Check(PlanningMachine machine, OperationExpression operation, PlanValue divisor)
    {
        if (!divisor.IsConstant)
        {
            return machine.Refuse(ProblemIds.SecretDivisor, operation);
        }

        return divisor.Constant.IsZero ? machine.Refuse(ProblemIds.DivisionByZero, operation) : null;
    }

    /// <summary>value / divisor rounded toward zero, for a divisor of at least 1.</summary>
    public static PlanValue Truncate(PlanningMachine machine, OperationExpression operation, PlanValue value, Integer divisor)
    {
        var range = machine.Narrow(value.Linear, value.Range);
        if (divisor.IsOne)
        {
            machine.Log(operation, new PlannedAction(ActionKind.Left));
            return value;
        }

        if (range.Low > -divisor && range.High < divisor)
        {
            machine.Log(operation, PlannedAction.Constant(Integer.Zero));
            return new PlanValue(Integer.Zero);
        }

        if (range.Low.Sign >= 0)
        {
            return Floor(machine, operation, value, range, divisor);
        }

        var circuit = machine.Circuit;
        var site = operation.Site;
        var quotients = new Interval(TowardZero(range.Low, divisor), TowardZero(range.High, divisor));
        if (range.High.Sign <= 0)
        {
            var isKnown = circuit.KnowsQuotient(-value.Linear, divisor);
            machine.Log(operation, new PlannedAction(ActionKind.CeilingDivide, B: isKnown ? 1 : 0, Value: divisor));
            var wire = circuit.WireCount;
            var negated = circuit.FloorDivide(-value.Linear, divisor, site);
            machine.NarrowNew(isKnown, wire, quotients * -1);
            return PlanValue.From(-negated, quotients);
        }

        var bits = range.SignedBits();
        var signIsKnown = circuit.KnowsSign(value.Linear);
        var shifted = value.Linear.TowardZero(circuit.IsNegative(value.Linear, bits, site), divisor);
        var quotientIsKnown = circuit.KnowsQuotient(shifted, divisor);
        machine.Log(operation, new PlannedAction(ActionKind.TruncatingDivide, bits, quotientIsKnown ? 1 : 0, signIsKnown ? 1 : 0, Value: divisor));
        var quotientWire = circuit.WireCount;
        var quotient = circuit.FloorDivide(shifted, divisor, site);
        machine.NarrowNew(quotientIsKnown, quotientWire, quotients);
        return PlanValue.From(quotient, quotients);
    }

    /// <summary>value / divisor rounded down, for a divisor of at least 2.</summary>
    public static PlanValue Floor(PlanningMachine machine, OperationExpression operation, PlanValue value, Interval range, Integer divisor)
    {
        var quotients = new Interval(range.Low.FloorDivide(divisor), range.High.FloorDivide(divisor));
        var assumed = new Interval(value.Assumed.Low.FloorDivide(divisor), value.Assumed.High.FloorDivide(divisor));
        if (quotients.IsPoint)
        {
            machine.Log(operation, PlannedAction.Constant(quotients.Low));
            return new PlanValue(quotients.Low);
        }

        var circuit = machine.Circuit;
        var shift = divisor.BitLength() - 1;
        if (divisor == Integer.PowerOfTwo(shift) && circuit.Decompositions.Find(value.Linear) is { } bits)
        {
            machine.Log(operation, new PlannedAction(ActionKind.KnownBitsShift, shift));
            return PlanValue.From(bits.ShiftRight(shift), quotients, assumed);
        }

        var isKnown = circuit.KnowsQuotient(value.Linear, divisor);
        machine.Log(operation, new PlannedAction(ActionKind.FloorDivide, B: isKnown ? 1 : 0, Value: divisor));
        var wire = circuit.WireCount;
        var quotient = circuit.FloorDivide(value.Linear, divisor, operation.Site);
        machine.NarrowNew(isKnown, wire, quotients);
        return PlanValue.From(quotient, quotients, assumed);
    }

    private static Integer TowardZero(Integer value, Integer divisor) =>
        System.Numerics.BigInteger.Divide(value.ToBigInteger(), divisor.ToBigInteger());
}
