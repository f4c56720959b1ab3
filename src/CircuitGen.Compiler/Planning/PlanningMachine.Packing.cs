using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Planning;

/// <content>Products that travel several to a field element.</content>
internal sealed partial class PlanningMachine
{
    /// <summary>The first of the product wires that end the circuit, or the number of wires if there is none.</summary>
    public int FirstPackedWire { get; private set; }

    /// <summary>Whether a product of two secrets gets no wire of its own.</summary>
    public bool IsDeferred(OperationExpression product) => _deferral.Products.Contains(product.Site);

    private PlanValue NarrowPacked(NarrowedShift narrowed, int lane)
    {
        var operation = narrowed.Cast;
        var value = Evaluate(narrowed.Value);
        var shift = (int)Evaluate(narrowed.Amount).Constant.Small;
        var (type, unit) = (operation.Type.Range(), Integer.PowerOfTwo(shift));
        var quotients = new Interval(value.Range.Low.FloorDivide(unit), value.Range.High.FloorDivide(unit));
        if (quotients.High < type.Low || quotients.Low > type.High)
        {
            return Refuse(ProblemIds.AssertionFails, operation, nameof(OverflowException));
        }

        var kept = type.Contains(quotients) ? quotients : quotients.Low.Sign < 0 ? type : new Interval(Integer.Zero, type.High);
        var bits = Math.Max(1, (kept.Count - Integer.One).BitLength());
        var real = new Interval(kept.Low * unit, ((kept.Low + Integer.PowerOfTwo(bits)) * unit) - Integer.One);
        var difference = value.Range - real;
        lane = Math.Max(lane, Math.Max(difference.Low.BitLength(), difference.High.BitLength()));
        NeedRoom(operation, value.Range);
        Log(operation, new PlannedAction(ActionKind.NarrowPacked, shift, lane, bits, Value: kept.Low));
        var wire = Circuit.WireCount;
        var quotient = Circuit.NarrowPacked(value.Linear, shift, kept.Low, bits, lane, operation.Site);
        Wires.Narrow(wire, kept);
        return PlanValue.From(quotient, kept, Meet(kept, quotients));
    }

    private void SettlePacked()
    {
        FirstPackedWire = Circuit.WireCount;
        if (_deferral.Lanes.Count > 0)
        {
            Circuit.SettlePacked();
        }
    }
}
