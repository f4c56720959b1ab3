using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;
using CircuitGen.Compiler.Reports;

namespace CircuitGen.Analyzers;

/// <summary>One value taken apart twice: shifted before its bits are taken, or compared with many constants.</summary>
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
        var operations = circuit.Expressions<OperationExpression>()
            .Where(operation => plan.Sites[operation.Site].Constraints > 0 && operation.Operands.Count == 2 && Patterns.VariableAgainstConstant(operation) is { } variable && !reassigned.Contains(variable))
            .ToArray();
        ReportComparisons(circuit, plan, operations);
        ReportShifts(circuit, plan, operations);
    }

    /// <summary>Where a table at the value as index costs less than all comparisons together.</summary>
    private static void ReportComparisons(AnalyzedCircuit circuit, CircuitPlan plan, OperationExpression[] operations)
    {
        foreach (var group in operations.Where(operation => Linearity.IsOrder(operation.Kind)).GroupBy(comparison => Patterns.VariableAgainstConstant(comparison)!.Value))
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

    /// <summary>A shift pays for the low bits and owes the quotient; after an operation that takes all bits it is free.</summary>
    private static void ReportShifts(AnalyzedCircuit circuit, CircuitPlan plan, OperationExpression[] operations)
    {
        for (var i = 0; i < operations.Length; i++)
        {
            var variable = Patterns.VariableAgainstConstant(operations[i])!.Value;
            if (operations[i].Kind == OperationKind.ShiftRight && plan.Sites[operations[i].Site].Actions.Any(ActionKind.FloorDivide)
                && operations.Skip(i + 1).Any(later => Patterns.VariableAgainstConstant(later) == variable && plan.Sites[later.Site].Actions.Any(ActionKind.Bitwise)))
            {
                circuit.Advise(
                    Rule, circuit.LocationOf(operations[i].Site), plan.Ir.Variables[variable].Name,
                    $"this shift costs {Figures.Constraints(plan.Sites[operations[i].Site].Constraints)}, and further down its bits are taken. Take the bits first, and the shift is free.");
            }
        }
    }

    // A table of N entries costs about three times the root of N; see docs/cost-model.md.
    private const double TableCostPerRoot = 3;

    private const int LargestTable = 1 << 16;
}
