using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Gadgets.Building;

/// <summary>A range check that a quotient wire owes.</summary>
/// <param name="wire">The quotient's wire.</param>
/// <param name="range">The values an honest quotient takes.</param>
/// <param name="site">The place in the source of the division.</param>
public sealed class OwedRangeCheck(int wire, Interval range, int site)
{
    /// <summary>The quotient's wire.</summary>
    public int Wire { get; } = wire;

    /// <summary>The values an honest quotient takes.</summary>
    public Interval Range { get; } = range;

    /// <summary>The place in the source of the division.</summary>
    public int Site { get; } = site;
}
