using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Planning;

/// <summary>How wide lanes must be: a first run without packing has found the intervals.</summary>
internal static class LaneWidths
{
    /// <summary>The widest lane of which two fit a field element.</summary>
    private const int Widest = 126;

    /// <summary>What of the circuit can be packed.</summary>
    public static Deferral Find(CircuitIr ir, IReadOnlyList<SitePlan> sites)
    {
        var isReached = SecretSites.Find(ir);
        var lanes = new Dictionary<int, int>();
        var (products, narrowings) = DeferralRecognition.Find(ir, isReached, cast =>
        {
            var width = Of(NarrowedShift.Of(cast, isReached)!, sites);
            lanes[cast.Site] = width;
            return width <= Widest;
        });
        return narrowings.Count == 0 ? Deferral.None : new Deferral(products, narrowings.ToDictionary(static site => site, site => lanes[site]));
    }

    private static int Of(NarrowedShift narrowed, IReadOnlyList<SitePlan> sites)
    {
        var (value, amount) = (sites[narrowed.Value.Site].Hull, sites[narrowed.Amount.Site].Hull.High);
        if (narrowed.Amount is ConstantExpression constant)
        {
            amount = constant.Value;
        }

        return Math.Max(Magnitude(value), Math.Min(narrowed.Cast.Type.Bits() + (int)amount.Small, Magnitude(value) + 1)) + 1;
    }

    private static int Magnitude(Interval range) => Math.Max(range.Low.BitLength(), range.High.BitLength());
}
