using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Gadgets;

/// <summary>
/// Imposes 0 &lt;= value &lt; N for any N in ceil(log2 N) constraints. Booleans weigh 1, 2, 4, ..., 2^(k-2) and the last
/// N - 2^(k-1): their sums are exactly the numbers below N. Several sets of booleans may give one number, so these
/// bits serve nobody else; for a power of two they are unique and are shared with later uses. Bits that somebody else took
/// earlier may be more than these, so they show nothing here.
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
        if (count == Integer.PowerOfTwo(bits) && circuit.Decompositions.Find(value) is null)
        {
            circuit.Decompose(value, bits, signed: false, site);
            return;
        }

        var lowest = value;
        for (var i = 1; i < bits; i++)
        {
            var bit = circuit.Allocate(WireKind.Boolean);
            circuit.ConstrainBoolean(bit, site);
            lowest -= bit.Times(i < bits - 1 ? Integer.PowerOfTwo(i) : count - Integer.PowerOfTwo(bits - 1));
        }

        circuit.ConstrainBoolean(lowest, site);
        circuit.Owed.PayWith(value, count);
    }

    /// <summary>Imposes that an input is in its declared range: ceil(log2 of the number of values) constraints.</summary>
    public static void CheckInput(this CircuitBuilder circuit, LinearCombination input, Integer minimum, Integer count, int site) =>
        circuit.CheckRange(input - LinearCombination.FromConstant(minimum), count, site);
}
