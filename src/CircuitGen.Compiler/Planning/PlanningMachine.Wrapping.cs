using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Planning;

/// <content>
/// Explicit <c>unchecked</c>: values cut to the bits of their type, which costs taking them apart. Casts inside <c>checked</c>: values
/// shown to fit their type, which costs the bits of the type.
/// </content>
internal sealed partial class PlanningMachine
{
    private PlanValue Wrap(OperationExpression operation, PlanValue value)
    {
        var log = _sites[operation.Site].Wraps;
        var type = operation.Type;
        _sites[operation.Site].WidenExact(value.Range);
        var range = Narrow(value.Linear, value.Range);
        if (type.Range().Contains(range))
        {
            log.Add(PlannedAction.Linear);
            return PlanValue.From(value.Linear, range, value.Assumed.Intersect(range));
        }

        var known = Circuit.Decompositions.Find(value.Linear);
        var signed = known?.Signed ?? range.Low.Sign < 0;
        var bits = known?.MagnitudeBits ?? range.SignedBits();
        var lowBits = known is null ? Circuit.Decompositions.LowBitsKnown(value.Linear, bits) : 0;
        log.Add(new PlannedAction(ActionKind.Wrap, bits, (signed ? 1 : 0) + (known is null ? 0 : 2), lowBits));
        var kept = Circuit.Wrap(value.Linear, bits, signed, type.Bits(), type.IsSigned(), operation.Site);
        return PlanValue.From(kept, Narrow(kept, type.Range()));
    }

    private PlanValue CastChecked(OperationExpression operation, PlanValue value)
    {
        var type = operation.Type.Range();
        if (value.Range.High < type.Low || value.Range.Low > type.High)
        {
            return Refuse(ProblemIds.PossibleOverflow, operation, value.Assumed.Low.ToString(), value.Assumed.High.ToString(), operation.Type.DisplayName());
        }

        // All values of the type, or all that are not negative: a power of two, whose bits serve later uses.
        var kept = value.Range.Low.Sign < 0 ? type : new Interval(Integer.Zero, type.High);
        _sites[operation.Site].WidenExact(value.Range);
        _sites[operation.Site].Wraps.Add(CheckBounds(value.Linear, kept.Low, kept.High, operation.Site));
        return PlanValue.From(value.Linear, Meet(value.Range, kept), Meet(value.Assumed, kept));
    }
}
