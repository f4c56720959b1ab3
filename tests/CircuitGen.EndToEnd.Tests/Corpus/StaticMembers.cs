namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>Constants that stand in static fields and properties: read where they are, under other names, or new at each use.</summary>
public static partial class StaticMembers
{
    private const int Base = 3;

    private static readonly int s_twice = Base * 2;

    private static readonly int[] s_table = [4, -5, 6, 7];

    private static readonly int[][] s_rows = [[1, 2], [3], [4, 5, 6]];

    private static readonly int[,] s_grid = { { 1, 2 }, { 3, 4 } };

    private static int Five { get; } = 5;

    private static int[] Kept { get; } = [9, 8, 7, 6];

    private static ReadOnlySpan<int> ReadOnly => s_table;

    private static ReadOnlySpan<int> Part => new(s_table, 1, 2);

    private static ReadOnlySpan<int> Chosen => Base > 2 ? s_table : [1];

    private static Span<int> Writable => s_table.AsSpan(2);

    private static int[] New => [1, 2, 3];

    private static Span<int> NewSpan => new int[] { 1, 2, 3 };

    private static int[][] NewRows => [[1, 2], [3, 4]];

    [ZkCircuit]
    public static int OtherNames([Range(0, 3)] int x) => ReadOnly[x] + Part[1] * 10 + Chosen[x] * 100 + Kept[x];

    [ZkCircuit]
    public static int WritableButOnlyRead([Range(0, 1)] int x)
    {
        var other = s_table;
        int[] parts = [.. s_table];
        parts[0] = x;
        return Writable[x] + other[x + 1] * 10 + parts[0] * 100 + parts[1];
    }

    [ZkCircuit]
    public static int HandedToHelpers([Range(0, 2)] int x) => Total(s_table) + Deep(s_table, 3) + Rows(s_rows) + Cells(s_grid) + s_rows[x].Length;

    [ZkCircuit]
    public static int Scalars([Range(0, 9)] int x) => x * Five + s_twice;

    [ZkCircuit]
    public static int NewAtEachUse([Range(0, 9)] int x)
    {
        New[0] = 50;
        NewSpan[1] = x;
        NewRows[1][1] = 60;
        var kept = New;
        kept[2] = x;
        return New[0] + NewSpan[1] * 10 + NewRows[1][1] * 100 + kept[2] * 1000;
    }

    [ZkCircuit]
    public static int OfGenericTypes([Range(0, 2)] int x) => Holder<int>.Table[x] + Of<byte>(x) * 10 + Holder<int>.Inside.Table[x] * 100;

    private static int Of<T>(int i) => Holder<T>.Inside.Table[i];

    private static int Total(int[] row)
    {
        var sum = 0;
        for (var i = 0; i < row.Length; i++)
        {
            sum += row[i];
        }

        return sum;
    }

    private static int Deep(ReadOnlySpan<int> row, int depth) => depth == 0 ? row[0] : row[0] + Deep(row[1..], depth - 1);

    private static int Rows(int[][] rows)
    {
        var sum = 0;
        foreach (var row in rows)
        {
            sum = sum * 3 + Total(row);
        }

        return sum;
    }

    private static int Cells(int[,] grid) => grid[0, 1] * 10 + grid[1, 0];

    internal static class Holder<T>
    {
        internal static readonly int[] Table = [2, 3, 5];

        internal static class Inside
        {
            internal static readonly int[] Table = [7, 11, 13];
        }
    }
}
