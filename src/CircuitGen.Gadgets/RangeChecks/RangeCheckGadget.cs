using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Gadgets;

/// <summary>
/// Imposes 0 &lt;= value &lt; N for any N in ceil(log2 N) constraints. With 2^k &lt; N &lt; 2^(k+1) and M = N - 2^k, k bits b spell
/// the value, or the value less M: (value - sum of 2^i * b_i where 2^i &lt; M) * (value - M - sum of 2^i * b_i) = 0. The first factor allows
/// the numbers below M and none from 2^k on, the second those from M to N - 1. The bits may be of either, so they serve nobody
/// else; for a power of two they are unique and are shared with later uses. Bits that somebody else took earlier may be more
/// than these, so they show nothing here.
/// </summary>
public static class RangeCheckGadget
{
    /// <summary>Imposes 0 &lt;= <paramref name="value"/> &lt; <paramref name="count"/>, at least 1.</summary>
    public static void CheckRange(this CircuitBuilder circuit, LinearCombination value, Integer count, int site)
    {
        if (count.IsOne)
        {
            circuit.Constrain(value, LinearCombination.One, LinearCombination.Zero, site);
            circuit.Owed.PayWith(value, Integer.One);
            return;
        }

        var bits = (count - Integer.One).BitLength();
        if (count != Integer.PowerOfTwo(bits))
        {
            circuit.CheckEitherPart(value, bits - 1, count - Integer.PowerOfTwo(bits - 1), site);
        }
        else if (circuit.Decompositions.Find(value) is null)
        {
            circuit.Decompose(value, bits, signed: false, site);
            return;
        }
        else
        {
            circuit.TakeApart(value, bits, site);
        }

        circuit.Owed.PayWith(value, count);
    }

    /// <summary>The value is below <paramref name="offset"/>, or in [offset, offset + 2^bits).</summary>
    private static void CheckEitherPart(this CircuitBuilder circuit, LinearCombination value, int bits, Integer offset, int site)
    {
        var (low, high) = (value, value - LinearCombination.FromConstant(offset));
        for (var i = 0; i < bits; i++)
        {
            var bit = circuit.Allocate(WireKind.Boolean);
            circuit.ConstrainBoolean(bit, site);
            var weighted = bit.Times(Integer.PowerOfTwo(i));
            high -= weighted;
            if (Integer.PowerOfTwo(i) < offset)
            {
                low -= weighted;
            }
        }

        circuit.Constrain(low, high, LinearCombination.Zero, site);
    }

    /// <summary>
    /// Imposes that an input is in its declared range: ceil(log2 of the number of values) constraints. Of 2^k values the bits serve every
    /// later use, as <see cref="CheckRangeFrom"/> tells.
    /// </summary>
    public static void CheckInput(this CircuitBuilder circuit, LinearCombination input, Integer minimum, Integer count, int site) =>
        circuit.CheckRangeFrom(input, minimum, count, site);

    /// <summary>
    /// Imposes minimum &lt;= value &lt; minimum + count. Of 2^k values the bits are those of value - minimum, and in two's complement those of
    /// value - minimum - 2^(k-1), which of an sbyte, short or int is the value itself, so that its sign costs nothing.
    /// </summary>
    internal static void CheckRangeFrom(this CircuitBuilder circuit, LinearCombination value, Integer minimum, Integer count, int site)
    {
        var offset = value - LinearCombination.FromConstant(minimum);
        circuit.CheckRange(offset, count, site);
        if (circuit.Decompositions.Find(offset) is { Signed: false, MagnitudeBits: > 1 } bits)
        {
            var (signedValue, signed) = bits.AsSigned();
            circuit.Decompositions.Add(signedValue, signed);
        }
    }
}
