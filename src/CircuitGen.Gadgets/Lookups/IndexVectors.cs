using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Gadgets;

/// <summary>A secret index as two one-hot vectors, for its low bits and its high bits; tables read at the same index share them.</summary>
/// <param name="columns">One-hot over the low bits.</param>
/// <param name="rows">One-hot over the high bits.</param>
/// <param name="highBits">The high bits, the least significant first.</param>
public sealed class IndexVectors(LinearCombination[] columns, LinearCombination[] rows, LinearCombination[] highBits)
{
    /// <summary>One-hot over the low bits.</summary>
    public IReadOnlyList<LinearCombination> Columns { get; } = columns;

    /// <summary>One-hot over the high bits.</summary>
    public IReadOnlyList<LinearCombination> Rows { get; } = rows;

    /// <summary>
    /// What a combination of <see cref="Columns"/> is where the index is in a row: the lowest bit of the index has no wire and is what
    /// the others leave of it, and of these the high ones are known there. Fewer terms, the same product with the row's condition.
    /// </summary>
    public LinearCombination InRow(int row, LinearCombination ofColumns)
    {
        var known = LinearCombination.Zero;
        for (var i = 0; i < highBits.Length; i++)
        {
            var terms = highBits[i].Terms;
            if (terms.Length == 1 && terms[0].Coefficient.IsOne && highBits[i].Constant.IsZero)
            {
                var coefficient = ofColumns.CoefficientOf(terms[0].Wire);
                known += LinearCombination.FromConstant(((row >> i) & 1) == 0 ? Integer.Zero : coefficient) - highBits[i].Times(coefficient);
            }
        }

        return ofColumns + known;
    }

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
