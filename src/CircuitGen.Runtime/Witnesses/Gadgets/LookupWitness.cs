using System.Numerics;
using CircuitGen.Gadgets;

namespace CircuitGen.Witnesses;

/// <summary>The wires of reads at a secret index.</summary>
public static class LookupWitness
{
    /// <summary>
    /// table(index) for an index in [0, count): the bits of the index and the one-hot vectors unless they are known, then one product
    /// for each row but the first. By a polynomial: the powers of the index but those that are known, and the products. Nothing where a
    /// one-hot vector of the index itself is known.
    /// </summary>
    public static T Lookup<T>(
        this WitnessBuilder witness,
        long index,
        int count,
        Func<int, T> table,
        bool areBitsKnown = false,
        bool areVectorsKnown = false,
        bool isChoice = false,
        bool isPolynomial = false,
        KnownPowers powers = default)
        where T : struct, IBinaryInteger<T>
    {
        ArgumentNullException.ThrowIfNull(table);
        if (count == 1 || isChoice)
        {
            return table((int)index);
        }

        if (isPolynomial)
        {
            witness.Interpolate(index, count, table, powers.Equals(default) ? KnownPowers.None : powers);
            return table((int)index);
        }

        var low = IndexVectors.CheapestSplit(count);
        var width = IndexVectors.BitsOf(count);
        var columns = Math.Min(count, 1 << low);
        var rows = IndexVectors.RowsOf(count, low);
        var (column, row) = ((int)index & ((1 << low) - 1), (int)index >> low);
        if (!areVectorsKnown)
        {
            if (!areBitsKnown)
            {
                witness.Decompose(index, width, signed: false);
            }

            witness.WriteOneHot(column, low, columns);
            witness.WriteOneHot(row, width - low, rows);
        }

        for (var i = 1; i <= IndexVectors.ProductsOf(count); i++)
        {
            witness.Write(i == row ? Entry(i) - Entry(0) : T.Zero);
        }

        return table((int)index);

        T Entry(int atRow) => table((atRow << low) + column);
    }

    /// <summary>elements[first + index]: the bits of the index unless they are known, then a selection for each pair of candidates on each level.</summary>
    public static T ReadArray<T>(this WitnessBuilder witness, ReadOnlySpan<T> elements, long index, bool areBitsKnown = false)
        where T : struct, IBinaryInteger<T>
    {
        if (!areBitsKnown && elements.Length > 1)
        {
            witness.Decompose(index, IndexVectors.BitsOf(elements.Length), signed: false);
        }

        var candidates = elements.ToArray();
        var count = candidates.Length;
        for (var level = 0; count > 1; level++)
        {
            var half = (count + 1) / 2;
            var bit = (int)(index >> level) & 1;
            for (var i = 0; i < half; i++)
            {
                var isPair = (2 * i) + 1 < count;
                candidates[i] = candidates[(2 * i) + (isPair ? bit : 0)];
                if (isPair)
                {
                    witness.Write(candidates[i]);
                }
            }

            count = half;
        }

        return elements[(int)index];
    }

    private static void WriteOneHot(this WitnessBuilder witness, int value, int bits, int count)
    {
        for (var level = 0; level < bits; level++)
        {
            var half = 1 << level;
            var upper = Math.Max(0, Math.Min(half, count - half));
            var isSet = ((value >> level) & 1) == 1;
            for (var i = 0; i < upper - 1; i++)
            {
                witness.WriteBoolean(isSet && (value & (half - 1)) == i ? 1 : 0);
            }
        }
    }
}
