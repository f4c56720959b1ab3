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

        var costs = new SideCosts(plan);
        foreach (var branch in IrTraversal.SelfAndDescendants(plan.Ir.Body).OfType<IfStatement>())
        {
            if (branch.Else is { } otherwise && plan.Sites[branch.Site].Actions.Any(ActionKind.Both))
            {
                Report(circuit, branch.Site, costs.Of(branch.Then), costs.Of(otherwise));
            }
        }

        foreach (var choice in circuit.Expressions<ConditionalExpression>().Where(choice => plan.Sites[choice.Condition.Site].IsSecret))
        {
            Report(circuit, choice.Site, costs.Of(choice.WhenTrue), costs.Of(choice.WhenFalse));
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
}
