using CircuitGen.Compiler.Planning;

namespace CircuitGen.Compiler.Reports;

/// <summary>All constraints of a circuit by category; they add up to its total.</summary>
public static class CostSplit
{
    /// <summary>The constraints of each category that has any, in the order of reports.</summary>
    public static IReadOnlyList<(CostCategory Category, long Constraints)> Of(CircuitPlan plan) =>
    [
        .. SiteCosts.Of(plan)
            .GroupBy(cost => cost.Category)
            .OrderBy(group => group.Key)
            .Select(group => (group.Key, group.Sum(cost => cost.Constraints))),
    ];

    /// <summary>For example <c>activations 434, outputs 1</c>.</summary>
    public static string Text(IEnumerable<(CostCategory Category, long Constraints)> split) =>
        string.Join(", ", split.Select(part => $"{part.Category.Name()} {Figures.Count(part.Constraints)}"));
}
