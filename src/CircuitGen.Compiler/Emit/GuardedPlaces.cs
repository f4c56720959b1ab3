using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;

namespace CircuitGen.Compiler.Emit;

/// <summary>The branches and choices in which something is asserted under their condition, so that emitted code must keep it at hand.</summary>
internal static class GuardedPlaces
{
    /// <summary>The sites of these ifs and conditional expressions.</summary>
    public static HashSet<int> Find(CircuitPlan plan)
    {
        var found = new HashSet<int>();
        if (plan.Sites.Any(IsGuarded))
        {
            Visit(plan.Ir.Body);
        }

        return found;

        bool Visit(IrStatement statement)
        {
            var contains = statement is AssertStatement && IsGuarded(plan.Sites[statement.Site]);
            foreach (var expression in IrTraversal.ExpressionsOf(statement))
            {
                contains |= VisitExpression(expression);
            }

            foreach (var inner in IrTraversal.StatementsOf(statement))
            {
                contains |= Visit(inner);
            }

            if (contains && statement is IfStatement)
            {
                found.Add(statement.Site);
            }

            return contains;
        }

        bool VisitExpression(IrExpression expression)
        {
            var contains = IsGuarded(plan.Sites[expression.Site]);
            foreach (var child in IrTraversal.ChildrenOf(expression))
            {
                contains |= VisitExpression(child);
            }

            if (contains && expression is ConditionalExpression)
            {
                found.Add(expression.Site);
            }

            return contains;
        }
    }

    /// <summary>Whether any visit logged that conditions stand around it.</summary>
    public static bool IsGuarded(ActionLog log, ActionKind kind) => log.Runs.Any(run => run.Action.Kind == kind && run.Action.A > 0);

    private static bool IsGuarded(SitePlan site) =>
        IsGuarded(site.Actions, ActionKind.AssertZero) || IsGuarded(site.Wraps, ActionKind.CheckBounds) || IsGuarded(site.Checks, ActionKind.AssertNonZero);
}
