namespace CircuitGen.Cli.Tests;

/// <summary>The circuits that the tests run the tool on: this very assembly is what it loads.</summary>
public static partial class Circuits
{
    public enum Side
    {
        Left,
        Right,
    }

    [ZkCircuit(MaxConstraints = 40)]
    public static int Score([Private, Length(3), Range(-7, 7)] ReadOnlySpan<int> x, [Public, Range(0, 9)] byte offset)
    {
        int sum = offset;
        foreach (int v in x)
        {
            sum += Math.Max(0, v);
        }

        return sum;
    }

#pragma warning disable CG0401, CG0402 // What it computes does not matter here, only what it takes.
    [ZkCircuit]
    public static long Shapes(
        bool flag,
        Side side,
        [Range('a', 'z')] char letter,
        ulong large,
        [Length(2, 2), Range(0, 9)] int[,] table,
        [Length(2, 2), Range(0, 9)] byte[][] rows,
        [Range(-9, 9)] (int A, sbyte B) pair,
        [Range(0, 9)] Point point,
        out bool isLeft)
    {
        isLeft = side == Side.Left;
        long sum = (flag ? 1000 : 0) + letter + (long)(large >> 60) + table[0, 1] - table[1, 0] + rows[1][0];
        return sum + pair.A * pair.B + point.X - point.Y;
    }

    [ZkCircuit]
    public static int PublicShapes(
        [Public] bool flag,
        [Public] Side side,
        [Public, Range('a', 'z')] char letter,
        int hidden,
        [Public, Length(2, 2), Range(0, 9)] int[,] table,
        [Public, Range(-9, 9)] (int A, sbyte B) pair,
        [Public] UInt128 large,
        [Public] (sbyte A, ushort B) natural) => flag ? hidden : 0;
#pragma warning restore CG0401, CG0402

    [ZkCircuit]
    public static int Refuses([Range(0, 9)] int x)
    {
        if (x > 5)
        {
            throw new ArgumentException("Too large for this method.");
        }

        return x;
    }

    public readonly record struct Point(int X, int Y);
}
