using CircuitGen.Gadgets.LinearCombinations;

namespace CircuitGen.Gadgets;

/// <summary>A secret index as two one-hot vectors, for its low bits and its high bits; tables read at the same index share them.</summary>
/// <param name="columns">One-hot over the low bits.</param>
/// <param name="rows">One-hot over the high bits.</param>
public sealed class IndexVectors(LinearCombination[] columns, LinearCombination[] rows)
{
    /// <summary>One-hot over the low bits.</summary>
    public IReadOnlyList<LinearCombination> Columns { get; } = columns;

    /// <summary>One-hot over the high bits.</summary>
    public IReadOnlyList<LinearCombination> Rows { get; } = rows;

    /// <summary>
    /// How many low bits make the cheapest split for a table of <paramref name="count"/> entries: both vectors, and one product per
    /// row but the first.
    /// </summary>
    public static int CheapestSplit(int count)
    {
        var bits = BitsOf(count);
        var best = 0;
        for (var low = 1; low <= bits; low++)
        {
            if (Cost(count, low) < Cost(count, best))
            {
                best = low;
            }
        }

        return best;
    }

    /// <summary>The constraints of both vectors, the index's bits not among them.</summary>
    public static int VectorsCost(int count, int lowBits) => OneHot.Cost(lowBits, Math.Min(count, 1 << lowBits)) + OneHot.Cost(BitsOf(count) - lowBits, RowsOf(count, lowBits));

    /// <summary>Rows of a table of <paramref name="count"/> entries split at <paramref name="lowBits"/>.</summary>
    public static int RowsOf(int count, int lowBits) => (count + (1 << lowBits) - 1) >> lowBits;

    /// <summary>Bits of an index below <paramref name="count"/>.</summary>
    public static int BitsOf(int count)
    {
        var bits = 0;
        while (1 << bits < count)
        {
            bits++;
        }

        return bits;
    }

    /// <summary>What reading a table of <paramref name="count"/> entries costs: its last level, and the vectors and the index's bits unless they are known.</summary>
    public static int Cost(int count, bool areBitsKnown, bool areVectorsKnown)
    {
        var low = CheapestSplit(count);
        return RowsOf(count, low) - 1 + (areVectorsKnown ? 0 : VectorsCost(count, low) + (areBitsKnown ? 0 : BitsOf(count)));
    }

    private static int Cost(int count, int lowBits) => VectorsCost(count, lowBits) + RowsOf(count, lowBits) - 1;
}
