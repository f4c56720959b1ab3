namespace CircuitGen.Compiler.Reports;

/// <summary>
/// Estimates the gates of an UltraHonk-style arithmetization with lookups, from gates per operation as measured with Noir and Barretenberg:
/// range checks of 8, 16 and 32 bits 1.58, 1.83 and 2.08, a product 1, a read of a table 2.33, a term of a sum 0.33.
/// </summary>
internal static class LookupEstimate
{
    private const double Product = 1;
    private const double TableRead = 2.33;
    private const double Term = 0.33;
    private const double ByteRange = 1.58;
    private const double RangeStep = 0.25;

    public static long Of(CircuitReport report) =>
        (long)Math.Round((Term * report.Cost.IntegerTerms) + report.Expressions.Sum(place => place.Cost.Gadgets * Each(place.Cost)));

    private static double Each(SiteCost cost) => cost.Category switch
    {
        CostCategory.InputRanges => Range(cost),
        CostCategory.Products or CostCategory.Selections or CostCategory.Outputs => Product,
        CostCategory.Lookups => TableRead,
        CostCategory.Divisions => 2 * Range(cost),
        _ => Product + Range(cost),
    };

    /// <summary>A quarter gate more for every doubling of the width.</summary>
    private static double Range(SiteCost cost)
    {
        var bits = Math.Max(1, (cost.MinimumBits + cost.MaximumBits) / 2.0);
        return ByteRange + (RangeStep * Math.Max(0, Math.Log(bits / 8, 2)));
    }
}
