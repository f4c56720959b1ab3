using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Gadgets;

/// <summary>A value with deferred products that must equal one on wires.</summary>
/// <param name="value">The value with deferred products.</param>
/// <param name="newest">The newest wire that the value is made of.</param>
/// <param name="quotient">The wire of the quotient, the oldest of those that <paramref name="real"/> brings.</param>
/// <param name="real">What it must equal.</param>
/// <param name="bits">n, where their difference is known to be in (-2^n, 2^n).</param>
/// <param name="room">How many bits are certainly below p: the sum of all differences with their weights must stay below it.</param>
/// <param name="site">The place that asked for it.</param>
internal readonly struct Lane(LinearCombination value, int newest, int quotient, LinearCombination real, int bits, int room, int site)
{
    public LinearCombination Value { get; } = value;

    public LinearCombination Real { get; } = real;

    public int Site { get; } = site;

    private int Quotient { get; } = quotient;

    /// <summary>Whether the value is made of wires alone that are older than the quotient of a lane before this one.</summary>
    public bool IsOlderThan(Lane first) => newest < first.Quotient;

    /// <summary>How many lanes of this width share a field element.</summary>
    public int Capacity { get; } = Math.Max(1, room / bits);

    /// <summary>What the lane at a place is multiplied with; the same for all lanes of one capacity, so that sums of lanes can be used again.</summary>
    public Integer Weight(int place) => Integer.PowerOfTwo(room / Capacity * place);
}
