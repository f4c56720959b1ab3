using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Gadgets.Building;

/// <summary>
/// Remembers, for each linear combination taken apart so far, its bits: one decomposition serves every later use.
/// Two values are the same when their linear combinations are equal, however the source came to them. A value that was divided by 2^k has
/// left its lowest k bits, those of the remainder; the others are those of the quotient, as soon as that one is taken apart.
/// </summary>
public sealed class DecompositionCache
{
    private readonly Dictionary<LinearCombination, Decomposition> _known = [];
    private readonly Dictionary<LinearCombination, (LinearCombination Quotient, LinearCombination Remainder)> _halves = [];

    /// <summary>Terms of all values that are remembered: each takes some hundred bytes of memory, with what was made of it on the way.</summary>
    public long Terms { get; private set; }

    /// <summary>The bits of <paramref name="value"/>, or null if nobody has taken it apart yet.</summary>
    public Decomposition? Find(LinearCombination value)
    {
        if (_known.TryGetValue(value, out var found))
        {
            return found;
        }

        if (HalvesOf(value) is not { } halves || Find(halves.Quotient) is not { } upper)
        {
            return null;
        }

        var joined = upper.Above(halves.Lower);
        Add(value, joined);
        return joined;
    }

    /// <summary>
    /// How many of the lowest of a value's <paramref name="bits"/> bits are known: those of its remainder, where it was divided by a power
    /// of two and a quotient is left; else 0.
    /// </summary>
    public int LowBitsKnown(LinearCombination value, int bits) => HalvesOf(value)?.Lower.MagnitudeBits is { } known && known < bits ? known : 0;

    internal void Add(LinearCombination value, Decomposition decomposition)
    {
        _known[value] = decomposition;
        Terms += value.NonZeros;
    }

    /// <summary>Notes what a value divided by a power of two is made of; the greatest power counts.</summary>
    internal void AddHalves(LinearCombination value, Integer divisor, LinearCombination quotient, LinearCombination remainder)
    {
        if (Find(remainder) is { Signed: false } lower && divisor == Integer.PowerOfTwo(lower.MagnitudeBits) && !(HalvesOf(value)?.Lower.MagnitudeBits >= lower.MagnitudeBits))
        {
            _halves[value] = (quotient, remainder);
        }
    }

    /// <summary>The quotient of a value of which low bits are known.</summary>
    internal LinearCombination QuotientOf(LinearCombination value) => _halves[value].Quotient;

    private (LinearCombination Quotient, Decomposition Lower)? HalvesOf(LinearCombination value) =>
        _halves.Count > 0 && _halves.TryGetValue(value, out var halves) ? (halves.Quotient, _known[halves.Remainder]) : null;
}
