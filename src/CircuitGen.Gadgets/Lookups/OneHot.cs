using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;

namespace CircuitGen.Gadgets;

/// <summary>
/// Turns bits into a one-hot vector: entry i is 1 exactly where the bits spell i. Each bit doubles the vector: the upper half is
/// old entry * bit, the lower half old entry - that. The old entries sum to 1, so one product per doubling is spared:
/// the last upper entry is bit - the sum of the others. 2^m - 1 - m constraints for m bits.
/// Entries from <c>count</c> on never occur and are left out; then the vector's last doubling costs less.
/// </summary>
public static class OneHot
{
    /// <summary>The one-hot vector of a number below <paramref name="count"/> given by its bits, the least significant first.</summary>
    public static LinearCombination[] ExpandOneHot(this CircuitBuilder circuit, IReadOnlyList<LinearCombination> bits, int count, int site) =>
        circuit.ExpandOneHot(IndexWires.OfBits(bits, count), 0, bits.Count, count, site);

    /// <summary>The one-hot vector, of <paramref name="count"/> entries, of <paramref name="bits"/> bits of an index from <paramref name="start"/> on.</summary>
    internal static LinearCombination[] ExpandOneHot(this CircuitBuilder circuit, IndexWires index, int start, int bits, int count, int site)
    {
        var entries = new[] { LinearCombination.One };
        for (var level = 0; level < bits; level++)
        {
            var half = entries.Length;
            var upper = Math.Max(0, Math.Min(half, count - half));
            var next = new LinearCombination[half + upper];
            var bit = index.Bits[start + level];
            var rest = bit;
            for (var i = 0; i < upper; i++)
            {
                var product = rest;
                if (i < upper - 1)
                {
                    product = circuit.Multiply(index.Where(entries[i], ones: 1 << (start + level), zeros: 0), bit, site);
                    index.AddEntry(product, least: (half + i) << start);
                }

                rest -= product;
                next[half + i] = product;
            }

            for (var i = 0; i < half; i++)
            {
                next[i] = i < upper ? entries[i] - next[half + i] : entries[i];
            }

            entries = next;
        }

        return entries;
    }

    /// <summary>What a vector costs: the products of all doublings.</summary>
    public static int Cost(int bits, int count)
    {
        var cost = 0;
        for (var level = 0; level < bits; level++)
        {
            var half = 1 << level;
            cost += Math.Max(0, Math.Min(half, count - half) - 1);
        }

        return cost;
    }
}
