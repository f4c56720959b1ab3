namespace CircuitGen.Compiler.Reports;

/// <summary>The categories by name.</summary>
public static class CostCategories
{
    /// <summary>All, in the order of reports.</summary>
    public static IReadOnlyList<CostCategory> All { get; } = (CostCategory[])Enum.GetValues(typeof(CostCategory));

    /// <summary>The name as reports print it.</summary>
    public static string Name(this CostCategory category) => category switch
    {
        CostCategory.InputRanges => "input ranges",
        CostCategory.Activations => "activations",
        CostCategory.Comparisons => "comparisons",
        CostCategory.Lookups => "lookups",
        CostCategory.Products => "products",
        CostCategory.Selections => "selections",
        CostCategory.Divisions => "divisions",
        CostCategory.Bits => "bit operations",
        CostCategory.Assertions => "assertions",
        _ => "outputs",
    };
}
