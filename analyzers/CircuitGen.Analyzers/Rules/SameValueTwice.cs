using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;
using CircuitGen.Compiler.Reports;

namespace CircuitGen.Analyzers;

/// <summary>One value taken apart again and again, for comparisons with many constants, where a table at the value as index costs less than all of them.</summary>
internal sealed class SameValueTwice : CircuitReporter
{
    public static Rule Rule { get; } = new(
        "CG0410",
        "One value taken apart twice",
        "'{0}' is taken apart more than once: {1}",
        RuleSeverity.Info,
        RuleCategories.Advice);

    public override void Report(AnalyzedCircuit circuit)
    {
        if (circuit.CompletePlan is not { } plan)
        {
            return;
        }

        var assignments = IrTraversal.SelfAndDescendants(plan.Ir.Body).OfType<AssignStatement>().GroupBy(assign => assign.Variable);
        var reassigned = new HashSet<int>(assignments.Where(group => group.Count() > 1).Select(group => group.Key));
        var comparisons = circuit.Expressions<OperationExpression>()
            .Where(operation => Linearity.IsOrder(operation.Kind) && plan.Sites[operation.Site].Constraints > 0 && operation.Operands.Count == 2 && Patterns.VariableAgainstConstant(operation) is { } variable && !reassigned.Contains(variable));
        foreach (var group in comparisons.GroupBy(comparison => Patterns.VariableAgainstConstant(comparison)!.Value))
        {
            var values = plan.VariableRanges[group.Key].Count;
            var costs = group.Select(comparison => plan.Sites[comparison.Site].Constraints / plan.Sites[comparison.Site].Actions.Visits).ToArray();
            if (values.IsSmall && values.Small <= LargestTable && costs.Sum() > TableCostPerRoot * Math.Sqrt(values.Small))
            {
                circuit.Advise(
                    Rule, circuit.LocationOf(group.First().Site), plan.Ir.Variables[group.Key].Name,
                    $"{costs.Length} comparisons with constants cost {Figures.Constraints(costs.Sum())}. A table of the {Figures.Count(values.Small)} answers, read at this value, costs less.");
            }
        }
    }

    // A table of N entries costs about three times the root of N; see docs/cost-model.md.
    private const double TableCostPerRoot = 3;

    private const int LargestTable = 1 << 16;
}
