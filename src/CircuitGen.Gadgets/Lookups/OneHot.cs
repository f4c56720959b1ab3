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
    public static LinearCombination[] ExpandOneHot(this CircuitBuilder circuit, IReadOnlyList<LinearCombination> bits, int count, int site)
    {
        var entries = new[] { LinearCombination.One };
        for (var level = 0; level < bits.Count; level++)
        {
            var half = entries.Length;
            var upper = Math.Max(0, Math.Min(half, count - half));
            var next = new LinearCombination[half + upper];
            var rest = bits[level];
            for (var i = 0; i < upper; i++)
            {
                var last = i == upper - 1;
                var product = last ? rest : circuit.Multiply(entries[i], bits[level], site);
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

    /// <summary>What <see cref="ExpandOneHot"/> costs: the products of all doublings.</summary>
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
