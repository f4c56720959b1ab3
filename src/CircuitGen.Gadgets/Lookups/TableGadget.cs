using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Gadgets;

/// <summary>
/// A constant table at a secret index, in the cheaper of two ways. One is the polynomial that has the table's values: about sqrt(2 N)
/// products, see <see cref="EvaluationScheme"/>, and fewer where its degree is low. The other has two levels. The low bits of the index as a one-hot vector make each row of the table
/// a linear combination; the high bits as a one-hot vector pick a row with one product each,
/// the first row's product spared because a one-hot vector sums to 1:
/// entry = row[0] + sum over r > 0 of rows[r] * (row[r] - row[0]). Where the index is in a row of a single entry, it is known, and so
/// is the difference: no product either.
/// </summary>
public static class TableGadget
{
    /// <summary>
    /// table(index) for an index in [0, count). On two levels: bits of the index, 2^a - 1 - a and 2^b - 1 - b constraints for the vectors and
    /// one for each row of two entries or more but the first; a further table at the same index pays the last only. As a polynomial: the powers of the index that are
    /// missing, and products. Free where a one-hot vector of the index is known. Of two ways that cost the same the levels are taken,
    /// because their wires hold smaller values.
    /// </summary>
    public static LinearCombination Lookup(
        this CircuitBuilder circuit, LinearCombination index, int count, Func<int, Integer> table, int site)
    {
        if (count == 1)
        {
            return LinearCombination.FromConstant(table(0));
        }

        if (circuit.Choices.Find(index) is { } choices)
        {
            return choices.Aggregate(LinearCombination.Zero, (sum, choice) => sum + choice.Condition.Times(table((int)choice.Value.Small)));
        }

        var read = circuit.PlanLookup(index, count, table);
        if (read.Polynomial is { } polynomial)
        {
            return circuit.Interpolate(index, polynomial, read.Scheme, site);
        }

        var vectors = circuit.ExpandIndex(index, count, site);
        var columns = vectors.Columns.Count;
        var first = Row(0);
        var entry = first;
        for (var row = 1; row < vectors.Rows.Count; row++)
        {
            if (row > IndexVectors.ProductsOf(count))
            {
                entry += vectors.Rows[row].Times(table(count - 1) - table(0));
                continue;
            }

            var product = circuit.Allocate(WireKind.Integer);
            circuit.Constrain(vectors.Rows[row], vectors.InRow(row, Row(row) - first), product, site);
            entry += product;
        }

        return entry;

        // Beyond the table's end a row may hold anything, and 0 has the fewest terms.
        LinearCombination Row(int row)
        {
            var sum = LinearCombination.Zero;
            for (var column = 0; column < columns && (row * columns) + column < count; column++)
            {
                sum += vectors.Columns[column].Times(table((row * columns) + column));
            }

            return sum;
        }
    }

    /// <summary>How <see cref="Lookup"/> would read the table, and at what cost; nothing is imposed.</summary>
    public static TableRead PlanLookup(this CircuitBuilder circuit, LinearCombination index, int count, Func<int, Integer> table) =>
        TableRead.Of(circuit, index, count, table);

    /// <summary>What <see cref="Lookup"/> costs at most for any table of <paramref name="count"/> entries; nothing is imposed.</summary>
    public static int BoundLookup(this CircuitBuilder circuit, LinearCombination index, int count) => TableRead.BoundOf(circuit, index, count);

    /// <summary>The powers of an index from <paramref name="firstWire"/> on, each with its exponent; nothing is imposed.</summary>
    public static IEnumerable<KeyValuePair<int, LinearCombination>> NewPowers(this CircuitBuilder circuit, LinearCombination index, int firstWire) =>
        circuit.Powers.TryGetValue(index, out var powers) ? powers.From(firstWire) : [];

    private static IndexVectors ExpandIndex(this CircuitBuilder circuit, LinearCombination index, int count, int site)
    {
        if (circuit.IndexVectors.TryGetValue((index, count), out var known))
        {
            return known;
        }

        var low = IndexVectors.CheapestSplit(count);
        var width = IndexVectors.BitsOf(count);
        var bits = circuit.Decompose(index, width, signed: false, site);
        var wires = IndexWires.OfBits([.. Enumerable.Range(0, width).Select(bits.Bit)], count);
        var columns = circuit.ExpandOneHot(wires, 0, low, Math.Min(count, 1 << low), site);
        var rows = circuit.ExpandOneHot(wires, low, width - low, IndexVectors.RowsOf(count, low), site);
        var vectors = new IndexVectors(columns, rows, wires, low, width - low);
        circuit.IndexVectors.Add((index, count), vectors);
        return vectors;
    }
}
