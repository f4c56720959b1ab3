using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Gadgets;

/// <summary>
/// Takes a value apart into booleans. Every bit but the lowest gets a wire; the lowest is what remains,
/// value - sum 2^i * bit i, so that the recomposition costs no constraint of its own and every coefficient stays an integer.
/// </summary>
public static class DecomposeGadget
{
    /// <summary>
    /// The bits of a value in [0, 2^<paramref name="bits"/>), or in [-2^bits, 2^bits) if <paramref name="signed"/>.
    /// Costs one constraint per bit, the sign included, and nothing if the value has been taken apart before.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no bit to take.</exception>
    public static Decomposition Decompose(this CircuitBuilder circuit, LinearCombination value, int bits, bool signed, int site)
    {
        if (circuit.Decompositions.Find(value) is { } known)
        {
            return known;
        }

        var count = signed ? bits + 1 : bits;
        if (count < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(bits), "A decomposition has at least one bit.");
        }

        var firstWire = circuit.WireCount;
        circuit.TakeApart(signed ? value + LinearCombination.FromConstant(Integer.PowerOfTwo(bits)) : value, count, site);
        circuit.Owed.PayWith(value, Integer.PowerOfTwo(count));
        var decomposition = new Decomposition(value, count, firstWire, signed);
        circuit.Decompositions.Add(value, decomposition);
        return decomposition;
    }

    /// <summary>
    /// As <see cref="Decompose"/>, but of a value that was divided by a power of two before only the quotient is taken apart: the other bits
    /// are the remainder's.
    /// </summary>
    public static Decomposition DecomposeRest(this CircuitBuilder circuit, LinearCombination value, int bits, bool signed, int site)
    {
        if (circuit.Decompositions.Find(value) is null && circuit.Decompositions.LowBitsKnown(value, bits) is > 0 and var known)
        {
            circuit.Decompose(circuit.Decompositions.QuotientOf(value), bits - known, signed, site);
        }

        return circuit.Decompose(value, bits, signed, site);
    }

    /// <summary>Imposes that a value is a sum of <paramref name="count"/> bits, one constraint each.</summary>
    internal static void TakeApart(this CircuitBuilder circuit, LinearCombination value, int count, int site)
    {
        var lowest = value;
        for (var i = 1; i < count; i++)
        {
            var bit = circuit.Allocate(WireKind.Boolean);
            circuit.ConstrainBoolean(bit, site);
            lowest -= bit.Times(Integer.PowerOfTwo(i));
        }

        circuit.ConstrainBoolean(lowest, site);
    }

    /// <summary>The bits an earlier gadget has taken the value apart into.</summary>
    /// <exception cref="InvalidOperationException">Nobody has.</exception>
    public static Decomposition KnownBits(this CircuitBuilder circuit, LinearCombination value) =>
        circuit.Decompositions.Find(value) ?? throw new InvalidOperationException("The value has not been taken apart before.");

    /// <summary>The value divided by 2^<paramref name="shift"/>, rounded down, from bits known already: no constraint. The result's bits are known as well.</summary>
    public static LinearCombination ShiftRightOfKnownBits(this CircuitBuilder circuit, LinearCombination value, int shift)
    {
        var bits = circuit.KnownBits(value);
        var quotient = bits.ShiftRight(shift);
        if (bits.Shifted(quotient, shift) is { } shifted && !quotient.IsConstant)
        {
            circuit.Decompositions.Add(quotient, shifted);
        }

        return quotient;
    }

    /// <summary>
    /// What is left of a value in [-2^n, 2^n), or [0, 2^n) if not <paramref name="signed"/>, when only its lowest
    /// <paramref name="width"/> bits are kept, read as two's complement if <paramref name="toSigned"/>: the cost of taking it apart, or
    /// what of it has been divided off by a power of two.
    /// </summary>
    public static LinearCombination Wrap(
        this CircuitBuilder circuit, LinearCombination value, int bits, bool signed, int width, bool toSigned, int site)
    {
        var parts = circuit.DecomposeRest(value, bits, signed, site);
        return toSigned
            ? parts.Slice(0, width - 1) - parts.Bit(width - 1).Times(Integer.PowerOfTwo(width - 1))
            : circuit.LowBits(parts, width);
    }

    /// <summary>The lowest bits of a value taken apart, as a natural number whose bits are known as well.</summary>
    internal static LinearCombination LowBits(this CircuitBuilder circuit, Decomposition parts, int width)
    {
        var low = parts.Slice(0, width);
        if (width > 0 && width <= parts.MagnitudeBits)
        {
            circuit.Decompositions.Add(low, parts.Lowest(low, width));
        }

        return low;
    }

    /// <summary>
    /// value &gt;&gt;&gt; shift in a type of <paramref name="width"/> bits, for a value in [-2^n, 2^n): its bits in two's complement,
    /// the sign filled up to the width: the cost of taking it apart.
    /// </summary>
    public static LinearCombination UnsignedShiftRight(
        this CircuitBuilder circuit, LinearCombination value, int bits, int shift, int width, int site) =>
        circuit.Decompose(value, bits, signed: true, site).Slice(shift, width - shift);
}
