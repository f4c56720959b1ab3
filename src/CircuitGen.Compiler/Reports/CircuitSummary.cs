using CircuitGen.Compiler.Planning;

namespace CircuitGen.Compiler.Reports;

/// <summary>A circuit's totals in a sentence.</summary>
public static class CircuitSummary
{
    /// <summary>For example <c>415 constraints (comparisons 405, outputs 10); 98 parameters, 4.23 constraints per parameter; 1,234 non-zeros, 20 full-width wires; 35 under the budget of 450</c>.</summary>
    public static string Text(PlanCost cost, IEnumerable<(CostCategory Category, long Constraints)> split, int budget)
    {
        var parts = new List<string>
        {
            cost.Constraints == 0 ? "0 constraints" : $"{Figures.Constraints(cost.Constraints)} ({CostSplit.Text(split)})",
            Parameters(cost),
            $"{Figures.Count(cost.NonZerosA + cost.NonZerosB + cost.NonZerosC)} non-zeros, {Figures.Count(cost.FullWidthWires)} full-width wires",
        };
        if (budget > 0)
        {
            parts.Add(Budget(cost.Constraints, budget));
        }

        return string.Join("; ", parts);
    }

    /// <summary>For example <c>1,028 parameters, 0.31 constraints per parameter</c>.</summary>
    public static string Parameters(PlanCost cost) => cost.Parameters == 0
        ? "no parameters"
        : $"{Figures.Count(cost.Parameters)} parameters, {Figures.PerParameter(cost.Constraints, cost.Parameters)} constraints per parameter";

    /// <summary>For example <c>35 under the budget of 450</c>.</summary>
    public static string Budget(long constraints, int budget) => constraints > budget
        ? $"{Figures.Count(constraints - budget)} over the budget of {Figures.Count(budget)}"
        : $"{Figures.Count(budget - constraints)} under the budget of {Figures.Count(budget)}";
}
