using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Reports;

namespace CircuitGen.Analyzers;

/// <summary>One value taken apart twice.</summary>
internal sealed class SameValueTwice : CircuitReporter
{
    public static Rule Rule { get; } = new(
        "CG0410",
        "One value taken apart twice",
        "'{0}' is compared with several constants, and its bits are taken apart for each: {1} here. A difference to one constant serves all comparisons with it.",
        RuleSeverity.Info,
        RuleCategories.Advice);

    public override void Report(AnalyzedCircuit circuit)
    {
        if (circuit.CompletePlan is not { } plan)
        {
            return;
        }

        var reassigned = new HashSet<int>(IrTraversal.SelfAndDescendants(plan.Ir.Body).OfType<AssignStatement>().GroupBy(assign => assign.Variable).Where(group => group.Count() > 1).Select(group => group.Key));
        var comparisons = circuit.Operations(OperationKind.Less, OperationKind.LessOrEqual, OperationKind.Greater, OperationKind.GreaterOrEqual)
            .Where(comparison => plan.Sites[comparison.Site].Constraints > 0 && Patterns.VariableAgainstConstant(comparison) is { } variable && !reassigned.Contains(variable))
            .GroupBy(comparison => Patterns.VariableAgainstConstant(comparison)!.Value);
        foreach (var comparison in comparisons.SelectMany(group => group.Skip(1)))
        {
            circuit.Advise(Rule, circuit.LocationOf(comparison.Site), plan.Ir.Variables[Patterns.VariableAgainstConstant(comparison)!.Value].Name, Figures.Constraints(plan.Sites[comparison.Site].Constraints));
        }
    }
}
