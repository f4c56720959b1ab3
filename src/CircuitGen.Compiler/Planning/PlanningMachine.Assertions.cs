using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets;
using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Planning;

/// <content>Assertions: inputs on which the method throws have no witness.</content>
internal sealed partial class PlanningMachine
{
    private void ExecuteAssert(AssertStatement assertion)
    {
        if (_unguardedAssertions.Contains(assertion.Site))
        {
            if (assertion.Condition is OperationExpression comparison && Linearity.IsOrder(comparison.Kind))
            {
                AssertOrder(assertion, comparison);
                return;
            }

            if (BoundedValue.Of(assertion.Condition) is { } bounded && !_isReachedBySecrets[bounded.Low.Site] && !_isReachedBySecrets[bounded.High.Site])
            {
                AssertBounds(assertion, bounded);
                return;
            }
        }

        var condition = Evaluate(assertion.Condition);
        if (Known(condition) is { } known && (known || SecretDepth == 0))
        {
            AssertKnown(assertion, known);
            return;
        }

        _sites[assertion.Site].Actions.Add(new PlannedAction(ActionKind.AssertZero, A: SecretDepth));
        var fails = LinearCombination.One - condition.Linear;
        if (SecretDepth == 0)
        {
            Circuit.AssertZero(fails, assertion.Site);
            Refine(assertion.Condition, holds: true);
            return;
        }

        var firstWire = Circuit.WireCount;
        var guard = Circuit.AllOf(Conditions, assertion.Site);
        NarrowAllNew(firstWire, Interval.Boolean);
        Circuit.AssertZeroIf(guard, fails, assertion.Site);
    }

    /// <summary>An order comparison is asserted as a range check of the difference, without making a boolean of it.</summary>
    private void AssertOrder(AssertStatement assertion, OperationExpression comparison)
    {
        var surplus = Surplus(comparison);
        _sites[comparison.Site].IsSecret = true;
        _sites[comparison.Site].Widen(Interval.Boolean);
        if (surplus.Range.Low.Sign >= 0 || surplus.Range.High.Sign < 0)
        {
            AssertKnown(assertion, surplus.Range.Low.Sign >= 0);
            return;
        }

        var bits = Math.Max(1, surplus.Range.High.BitLength());
        var before = Circuit.ConstraintCount;
        Circuit.CheckNonNegative(surplus.Linear, bits, assertion.Site);
        _sites[assertion.Site].Actions.Add(new PlannedAction(ActionKind.AssertRange, bits, Circuit.ConstraintCount - before == bits ? 0 : 1));
        KeepForGood(Refine(comparison, holds: true));
    }

    /// <summary>Both bounds of a value are asserted by one range check, however wide its own interval is.</summary>
    private void AssertBounds(AssertStatement assertion, BoundedValue bounded)
    {
        var value = Evaluate(bounded.Value);
        var low = Evaluate(bounded.Low).Constant + (bounded.IsLowStrict ? Integer.One : Integer.Zero);
        var high = Evaluate(bounded.High).Constant - (bounded.IsHighStrict ? Integer.One : Integer.Zero);
        _sites[assertion.Condition.Site].IsSecret = true;
        _sites[assertion.Condition.Site].Widen(Interval.Boolean);
        if (SignedRange(bounded.Value, value.Linear, value.Range) is not { } range)
        {
            return;
        }

        var isWithin = range.Low >= low && range.High <= high;
        if (isWithin || low > high || range.High < low || range.Low > high)
        {
            AssertKnown(assertion, isWithin);
            return;
        }

        low = low > range.Low ? low : range.Low;
        high = high < range.High ? high : range.High;
        _sites[assertion.Site].Actions.Add(CheckBounds(value.Linear, low, high, assertion.Site));
        if (Strip(bounded.Value) is VariableExpression variable)
        {
            var refinements = new List<Refinement>();
            Apply(variable.Variable, (low, high), refinements);
            KeepForGood(refinements);
        }
    }

    /// <summary>Imposes low &lt;= value &lt;= high; returns what to log.</summary>
    private PlannedAction CheckBounds(LinearCombination value, Integer low, Integer high, int site)
    {
        var count = high - low + Integer.One;
        var isKnown = Circuit.KnowsBounds(value, low, count);
        Circuit.CheckBounds(value, low, count, site);
        if (value.Terms.Length == 1 && value.Terms[0] is { Coefficient.IsOne: true, Wire: var wire })
        {
            Wires.Narrow(wire, Meet(Wires[wire], new(low - value.Constant, high - value.Constant)));
        }

        return new PlannedAction(ActionKind.CheckBounds, B: isKnown ? 1 : 0, Value: low, Count: count);
    }

    /// <summary>What has been imposed, not only assumed, holds for every assignment that satisfies.</summary>
    private void KeepForGood(List<Refinement> refinements)
    {
        foreach (var (variable, _, after) in refinements)
        {
            _scalars[variable] = PlanValue.From(after.Linear, Meet(after.Range, after.Assumed), after.Assumed);
        }
    }

    private void AssertKnown(AssertStatement assertion, bool holds)
    {
        _sites[assertion.Site].Actions.Add(new PlannedAction(holds ? ActionKind.Always : ActionKind.Never));
        if (!holds)
        {
            throw Stop(ProblemIds.AssertionFails, assertion.Site, assertion.Message);
        }
    }
}
