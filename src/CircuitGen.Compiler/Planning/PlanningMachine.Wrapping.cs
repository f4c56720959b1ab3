using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets;

namespace CircuitGen.Compiler.Planning;

/// <content>Explicit <c>unchecked</c>: values cut to the bits of their type, which costs taking them apart.</content>
internal sealed partial class PlanningMachine
{
    private PlanValue Wrap(OperationExpression operation, PlanValue value)
    {
        var log = _sites[operation.Site].Wraps;
        var type = operation.Type;
        var range = Narrow(value.Linear, value.Range);
        if (type.Range().Contains(range))
        {
            log.Add(PlannedAction.Linear);
            return PlanValue.From(value.Linear, range, value.Assumed.Intersect(range));
        }

        var known = Circuit.Decompositions.Find(value.Linear);
        var signed = known?.Signed ?? range.Low.Sign < 0;
        var bits = known?.MagnitudeBits ?? range.SignedBits();
        log.Add(new PlannedAction(ActionKind.Wrap, bits, (signed ? 1 : 0) + (known is null ? 0 : 2)));
        var kept = Circuit.Wrap(value.Linear, bits, signed, type.Bits(), type.IsSigned(), operation.Site);
        return PlanValue.From(kept, Narrow(kept, type.Range()));
    }
}
