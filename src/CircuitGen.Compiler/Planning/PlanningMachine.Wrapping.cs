using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets;
using CircuitGen.Gadgets.LinearCombinations;
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
        if (value.Linear.IsConstant || value.Assumed.High < type.Low || value.Assumed.Low > type.High)
        {
            return Refuse(ProblemIds.AssertionFails, operation, nameof(OverflowException));
        }

        // All values of the type, or all that are not negative: a power of two, whose bits serve later uses.
        var kept = value.Range.Low.Sign < 0 ? type : new Interval(Integer.Zero, type.High);
        _sites[operation.Site].WidenExact(value.Range);
        if (SecretDepth > 0)
        {
            return CastCheckedUnder(operation, value, kept);
        }

        _sites[operation.Site].Wraps.Add(CheckBounds(value.Linear, kept.Low, kept.High, operation.Site));
        return PlanValue.From(value.Linear, Meet(value.Range, kept), Meet(value.Assumed, kept));
    }

    /// <summary>
    /// A cast that C# makes only where the conditions around it hold. Its result fits whatever branch is taken, since elsewhere it is the least value, unless the bits
    /// of the value are known: then the result is the value itself, and only what is assumed of it is narrowed.
    /// </summary>
    private PlanValue CastCheckedUnder(OperationExpression operation, PlanValue value, Interval kept)
    {
        var isKnown = Circuit.KnowsBounds(value.Linear, kept.Low, kept.Count);
        _sites[operation.Site].Wraps.Add(new PlannedAction(ActionKind.CheckBounds, SecretDepth, isKnown ? 1 : 0, Value: kept.Low, Count: kept.Count));
        var wire = Circuit.WireCount;
        var result = Circuit.CastCheckedUnder(Conditions, value.Linear, kept.Low, kept.Count, operation.Site);
        NarrowGuards(wire);
        if (isKnown)
        {
            return PlanValue.From(result, value.Range, Meet(value.Assumed, kept));
        }

        Wires.Narrow(wire + SecretDepth - 1, new(Integer.Zero, kept.Count - Integer.One));
        return PlanValue.From(result, kept, Meet(value.Assumed, kept));
    }

    /// <summary>States that the wires that join the conditions around are booleans.</summary>
    private void NarrowGuards(int firstWire)
    {
        for (var i = 0; i < SecretDepth - 1; i++)
        {
            Wires.Narrow(firstWire + i, Interval.Boolean);
        }
    }

    /// <summary>
    /// The least value of a type has no opposite: .NET throws where it is divided by -1, inside <c>unchecked</c> as well and for the remainder too, and where its
    /// absolute value is taken. Asserts that the operand is another one, unless <paramref name="mayOverflow"/> says that nothing is the matter, and gives it as
    /// what is known then.
    /// </summary>
    public PlanValue CheckOpposite(OperationExpression operation, PlanValue value, bool mayOverflow)
    {
        var least = operation.Type.Range().Low;
        var checks = _sites[operation.Site].Checks;
        if (!mayOverflow || !operation.Type.IsSigned() || value.Assumed.Low > least)
        {
            checks.AddLinear();
            return value;
        }

        if (value.Linear.IsConstant || value.Assumed.High == least)
        {
            return Refuse(ProblemIds.AssertionFails, operation, nameof(OverflowException));
        }

        NeedRoom(operation, value.Range - new Interval(least, least));
        checks.Add(new PlannedAction(ActionKind.AssertNonZero, SecretDepth, Value: least));
        var wire = Circuit.WireCount;
        Circuit.AssertNonZeroUnder(Conditions, value.Linear - LinearCombination.FromConstant(least), operation.Site);
        NarrowGuards(wire);
        var assumed = new Interval(value.Assumed.Low + Integer.One, value.Assumed.High);
        var isFact = SecretDepth == 0 && value.Range.Low == least;
        return PlanValue.From(value.Linear, isFact ? new(least + Integer.One, value.Range.High) : value.Range, assumed);
    }
}
