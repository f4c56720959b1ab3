using CircuitGen.Gadgets.LinearCombinations;

namespace CircuitGen.Gadgets;

/// <summary>A secret index as two one-hot vectors, for its low bits and its high bits; tables read at the same index share them.</summary>
public sealed class IndexVectors
{
    private readonly IndexWires _wires;
    private readonly int _lowBits;
    private readonly int _highBits;

    internal IndexVectors(LinearCombination[] columns, LinearCombination[] rows, IndexWires wires, int lowBits, int highBits)
    {
        Columns = columns;
        Rows = rows;
        (_wires, _lowBits, _highBits) = (wires, lowBits, highBits);
    }

    /// <summary>One-hot over the low bits.</summary>
    public IReadOnlyList<LinearCombination> Columns { get; }

    /// <summary>One-hot over the high bits.</summary>
    public IReadOnlyList<LinearCombination> Rows { get; }

    /// <summary>What a combination of <see cref="Columns"/> is where the index is in a row: fewer terms, the same product with the row's condition.</summary>
    public LinearCombination InRow(int row, LinearCombination ofColumns) =>
        _wires.Where(ofColumns, ones: row << _lowBits, zeros: (row ^ ((1 << _highBits) - 1)) << _lowBits);

    /// <summary>How many low bits, at least one, make the cheapest split for a table of <paramref name="count"/> entries.</summary>
    public static int CheapestSplit(int count)
    {
        var bits = BitsOf(count);
        var best = Math.Min(1, bits);
        for (var low = best + 1; low <= bits; low++)
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

    /// <summary>The products that pick a row, in the cheapest split: one for each row but the first, and but one that has a single entry.</summary>
    public static int ProductsOf(int count) => ProductsOf(count, CheapestSplit(count));

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
    public static int Cost(int count, bool areBitsKnown, bool areVectorsKnown) =>
        ProductsOf(count) + (areVectorsKnown ? 0 : VectorsCost(count, CheapestSplit(count)) + (areBitsKnown ? 0 : BitsOf(count)));

    private static int Cost(int count, int lowBits) => VectorsCost(count, lowBits) + ProductsOf(count, lowBits);

    // Row r, from 1 on, has two entries or more where 2^lowBits * r + 1 < count.
    private static int ProductsOf(int count, int lowBits) => Math.Max(0, count - 2) >> lowBits;
}
