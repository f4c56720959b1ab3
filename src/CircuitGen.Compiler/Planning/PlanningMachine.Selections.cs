using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets;
using CircuitGen.Gadgets.LinearCombinations;

namespace CircuitGen.Compiler.Planning;

/// <content>Choices by a condition.</content>
internal sealed partial class PlanningMachine
{
    private PlanValue EvaluateConditional(ConditionalExpression conditional)
    {
        var log = _sites[conditional.Site].Actions;
        var condition = Evaluate(conditional.Condition);
        if (Known(condition) is { } known)
        {
            log.Add(new PlannedAction(known ? ActionKind.Always : ActionKind.Never));
            return Evaluate(known ? conditional.WhenTrue : conditional.WhenFalse);
        }

        var refinement = Enter(conditional.Condition, condition.Linear, holds: true);
        var whenTrue = Evaluate(conditional.WhenTrue);
        Leave(refinement);
        refinement = Enter(conditional.Condition, LinearCombination.One - condition.Linear, holds: false);
        var whenFalse = Evaluate(conditional.WhenFalse);
        Leave(refinement);
        return Select(log, condition.Linear, whenTrue, whenFalse, conditional.Site);
    }

    /// <summary>condition ? whenTrue : whenFalse for a secret condition, logged.</summary>
    private PlanValue Select(ActionLog log, LinearCombination condition, PlanValue whenTrue, PlanValue whenFalse, int site)
    {
        if (ReferenceEquals(whenTrue.Secret, whenFalse.Secret) && whenTrue.Constant == whenFalse.Constant)
        {
            log.Add(new PlannedAction(ActionKind.Left));
            return whenTrue;
        }

        var assumed = whenTrue.Assumed.Hull(whenFalse.Assumed);
        var range = SecretDepth == 0 ? assumed : whenTrue.Range.Hull(whenFalse.Range);
        var isLinear = (whenTrue.Linear - whenFalse.Linear).IsConstant;
        log.Add(new PlannedAction(isLinear ? ActionKind.Linear : ActionKind.Select));
        var wire = Circuit.WireCount;
        var result = Circuit.Select(condition, whenTrue.Linear, whenFalse.Linear, site);
        NarrowNew(isLinear, wire, range);
        return PlanValue.From(result, range, assumed);
    }

    /// <summary>The truth value, if it is known: a constant, or a linear combination whose terms have cancelled.</summary>
    private static bool? Known(PlanValue condition)
    {
        if (condition.IsConstant)
        {
            return condition.Constant.IsOne;
        }

        return condition.Linear.IsConstant ? condition.Linear.Constant.IsOne : null;
    }
}
