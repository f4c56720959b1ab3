using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;
using CircuitGen.Compiler.Reports;

namespace CircuitGen.Analyzers;

/// <summary>Both sides of a secret condition are computed.</summary>
internal sealed class ExpensiveBranches : CircuitReporter
{
    public static Rule Rule { get; } = new(
        "CG0412",
        "Both sides of a secret condition are computed",
        "Both sides are computed, whatever the condition: {0} and {1}. Choose between the operands first and compute once, or move the common part out.",
        RuleSeverity.Info,
        RuleCategories.Advice);

    public override void Report(AnalyzedCircuit circuit)
    {
        if (circuit.CompletePlan is not { } plan)
        {
            return;
        }

        foreach (var branch in IrTraversal.SelfAndDescendants(plan.Ir.Body).OfType<IfStatement>())
        {
            if (branch.Else is { } otherwise && plan.Sites[branch.Site].Actions.Any(ActionKind.Both))
            {
                Report(circuit, branch.Site, CostOf(plan, branch.Then), CostOf(plan, otherwise));
            }
        }

        foreach (var choice in circuit.Expressions<ConditionalExpression>().Where(choice => plan.Sites[choice.Condition.Site].IsSecret))
        {
            Report(circuit, choice.Site, CostOf(plan, choice.WhenTrue), CostOf(plan, choice.WhenFalse));
        }
    }

    private const int Expensive = 5;

    private static void Report(AnalyzedCircuit circuit, int site, long whenTrue, long whenFalse)
    {
        if (Math.Min(whenTrue, whenFalse) >= Expensive)
        {
            circuit.Advise(Rule, circuit.LocationOf(site), Figures.Constraints(whenTrue), Figures.Constraints(whenFalse));
        }
    }

    private static long CostOf(CircuitPlan plan, IrExpression expression) => IrTraversal.SelfAndDescendants(expression).Sum(inner => plan.Sites[inner.Site].Constraints);

    private static long CostOf(CircuitPlan plan, IrStatement side) => IrTraversal.SelfAndDescendants(side)
        .Sum(statement => plan.Sites[statement.Site].Constraints + IrTraversal.ExpressionsOf(statement).Sum(expression => CostOf(plan, expression)));
}
