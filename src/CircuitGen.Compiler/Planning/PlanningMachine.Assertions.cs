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
        if (_secretDepth == 0 && assertion.Condition is OperationExpression { Kind: OperationKind.LessOrEqual or OperationKind.GreaterOrEqual or OperationKind.Less or OperationKind.Greater } comparison)
        {
            AssertOrder(assertion, comparison);
            return;
        }

        var condition = Evaluate(assertion.Condition);
        if (Known(condition) is { } known && (known || _secretDepth == 0))
        {
            AssertKnown(assertion, known);
            return;
        }

        _sites[assertion.Site].Actions.Add(new PlannedAction(ActionKind.AssertZero, A: _conditions.Count));
        var fails = LinearCombination.One - condition.Linear;
        if (_conditions.Count == 0)
        {
            Circuit.AssertZero(fails, assertion.Site);
            Refine(assertion.Condition, holds: true);
            return;
        }

        var firstWire = Circuit.WireCount;
        var guard = Circuit.AllOf(_conditions.Reverse().ToArray(), assertion.Site);
        NarrowAllNew(firstWire, Interval.Boolean);
        Circuit.AssertZeroIf(guard, fails, assertion.Site);
    }

    /// <summary>An order comparison is asserted as a range check of the difference, without making a boolean of it.</summary>
    private void AssertOrder(AssertStatement assertion, OperationExpression comparison)
    {
        var left = Evaluate(comparison.Operands[0]);
        var right = Evaluate(comparison.Operands[1]);
        var isAtLeast = comparison.Kind is OperationKind.GreaterOrEqual or OperationKind.Greater;
        var strict = comparison.Kind is OperationKind.Less or OperationKind.Greater ? Integer.One : Integer.Zero;
        var (larger, smaller) = isAtLeast ? (left, right) : (right, left);
        var surplus = larger.Linear - smaller.Linear - LinearCombination.FromConstant(strict);
        var range = Narrow(surplus, larger.Range - smaller.Range - new Interval(strict, strict));
        _sites[comparison.Site].IsSecret = true;
        _sites[comparison.Site].Widen(Interval.Boolean);
        if (range.Low.Sign >= 0 || range.High.Sign < 0)
        {
            AssertKnown(assertion, range.Low.Sign >= 0);
            return;
        }

        var bits = Math.Max(1, range.High.BitLength());
        var before = Circuit.ConstraintCount;
        Circuit.CheckNonNegative(surplus, bits, assertion.Site);
        _sites[assertion.Site].Actions.Add(new PlannedAction(ActionKind.AssertRange, bits, Circuit.ConstraintCount - before == bits ? 0 : 1));
        Refine(comparison, holds: true);
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
