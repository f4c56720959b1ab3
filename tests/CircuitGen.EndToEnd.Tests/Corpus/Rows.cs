namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>Rows of arrays of arrays at secret indices, and references to elements, also where nobody reads an element.</summary>
public static partial class Rows
{
    private static readonly int[][] s_even = [[5, 6], [7, 8], [9, 1]];

    private static readonly int[][] s_uneven = [[5], [7, 8], [9, 1, 2]];

    public struct Cell
    {
        public int Value;

        public readonly int Seven => 7;

        public readonly int Twice => Value * 2;

        public void Add(int amount) => Value += amount;
    }

    private static int LengthOf(int[] row) => row.Length;

    private static int Nothing(int[] row) => 1;

    private static int Nothing(in int value) => 2;

    private static int Raise(ref int value) => value++;

    [ZkCircuit]
    public static int OfTables([Range(0, 2)] int i, [Range(0, 1)] int j)
    {
        var sum = s_even[i].Length + LengthOf(s_even[i]) + Nothing(s_even[i]);
        for (var k = 0; k < s_even[i].Length; k++)
        {
            sum += s_even[i][k];
        }

        return (sum * 100) + s_even[i][j] + s_uneven[i].Length;
    }

    [ZkCircuit]
    public static int OfInputs([Length(3, 2), Range(0, 9)] int[][] x, [Range(0, 2)] int i, [Range(0, 1)] int j)
    {
        var row = x[i];
        return x[i].Length + Nothing(row) + (row[j] * 10) + (x[i][0] * 100);
    }

    [ZkCircuit]
    public static int RowsOfRows([Length(2, 2, 2), Range(0, 9)] int[][][] x, [Range(0, 1)] int i, [Range(0, 1)] int j)
    {
        var row = x[j];
        var inner = row[i * j];
        return x[j][i * j].Length + inner.Length + (x[0][i][j] * 10) + (inner[i] * 100);
    }

    [ZkCircuit]
    public static int WhereThereIsOne([Range(0, 5)] int i) => i < 3 ? s_even[i].Length : 7;

    [ZkCircuit]
    public static int AtComputedIndices([Range(0, 5)] int i)
    {
        var row = s_even[i / 2];
        var sum = 0;
        foreach (var value in s_even[i >> 1])
        {
            sum = (sum * 10) + value;
        }

        return s_even[i / 2].Length + row.Length + s_uneven[i % 3].Length + sum;
    }

    [ZkCircuit]
    public static int References([Length(3), Range(0, 9)] int[] x, [Range(0, 2)] int i)
    {
        ref readonly var unused = ref x[i];
        var cells = new Cell[3];
        for (var k = 0; k < cells.Length; k++)
        {
            cells[k].Add(x[k]);
            ref var cell = ref cells[k];
            cell.Value += k;
        }

        return Nothing(in x[i]) + Nothing(x[i]) + Raise(ref x[1]) + (x[1] * 10) + cells[i].Seven + (cells[i].Twice * 100);
    }

    // C# makes no reference where it does not come to it.
    [ZkCircuit]
    public static int ReferenceUnderACondition([Length(3), Range(0, 9)] int[] x, [Range(0, 5)] int i)
    {
        if (i > 2)
        {
            return x[0];
        }

        ref readonly var unused = ref x[i];
        return x[1];
    }
}
