namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>Constant tables and arrays, read at known and at secret indices.</summary>
public static partial class Lookups
{
    private static readonly int[] s_squares = [0, 1, 4, 9, 16, 25, 36, 49, 64, 81];
    private static readonly sbyte[,] s_matrix = { { 1, -2, 3 }, { -4, 5, -6 } };
    private static readonly short[][] s_jagged = [[1, 2], [3], [4, 5, 6]];
    private static readonly bool[] s_isPrime = [false, false, true, true, false, true, false, true];
    private static readonly long[] s_wide = [long.MinValue, 0, long.MaxValue, 5];

    private static ReadOnlySpan<byte> Weights => [3, 1, 4, 1, 5, 9, 2, 6];

    private static ReadOnlySpan<byte> Text => "circuit"u8;

    [ZkCircuit]
    public static int WeightedSum([Length(8)] ReadOnlySpan<byte> x)
    {
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++)
        {
            sum += Weights[i] * x[i];
        }

        return sum;
    }

    [ZkCircuit]
    public static int RectangularWeights([Length(3)] sbyte[] x)
    {
        var total = 0;
        for (var row = 0; row < s_matrix.GetLength(0); row++)
        {
            var sum = 0;
            for (var column = 0; column < 3; column++)
            {
                sum += s_matrix[row, column] * x[column];
            }

            total += Math.Max(sum, 0);
        }

        return total;
    }

    [ZkCircuit]
    public static int JaggedWeights([Range(-9, 9)] int x)
    {
        var sum = 0;
        foreach (var row in s_jagged)
        {
            foreach (var weight in row)
            {
                sum = sum * 2 + weight * x;
            }
        }

        return sum;
    }

    [ZkCircuit]
    public static int TableAtSecretIndex([Range(0, 9)] int index) => s_squares[index];

    [ZkCircuit]
    public static int PowerOfTwoTable([Range(0, 7)] byte index) => Weights[index];

    [ZkCircuit]
    public static int ShiftedIndex([Range(-3, 3)] int x) => s_squares[x + 5] - s_squares[x + 3];

    [ZkCircuit]
    public static bool BooleanTable([Range(0, 7)] int index) => s_isPrime[index];

    [ZkCircuit]
    public static long WideTable([Range(0, 3)] int index) => s_wide[index];

    [ZkCircuit]
    public static int TextAtSecretIndex([Range(0, 6)] int index) => Text[index];

    [ZkCircuit]
    public static int RowAtSecretIndex([Range(0, 1)] int row, [Range(0, 2)] int column) => s_matrix[row, 1] + s_matrix[1, column] + s_jagged[2][column];

    [ZkCircuit]
    public static int TwoTablesAtOneIndex([Range(0, 7)] int index) => s_squares[index] * 100 + Weights[index];

    [ZkCircuit]
    public static int ArrayAtSecretIndex([Length(5)] short[] x, [Range(0, 4)] int index) => x[index];

    [ZkCircuit]
    public static int ArrayOfFourAtSecretIndex([Length(4)] short[] x, [Public, Range(0, 3)] int index) => x[index] + x[3 - index];

    [ZkCircuit]
    public static int SpanAtSecretIndex([Length(6)] ReadOnlySpan<sbyte> x, [Range(0, 2)] int index) => x[2..5][index];

    [ZkCircuit]
    public static int ComputedIndex([Length(8)] byte[] x)
    {
        var sum = 0;
        foreach (var value in x)
        {
            sum += s_squares[value >> 5];
        }

        return sum;
    }

    [ZkCircuit]
    public static int SubstitutionAndBits([Range(0, 7)] int x)
    {
        var y = Weights[x] & 7;
        return s_squares[y] + (x >> 1);
    }

    [ZkCircuit]
    public static int ActivationTable(sbyte x) => Sigmoid[x + 128];

    private static ReadOnlySpan<byte> Sigmoid =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2,
        3, 3, 3, 3, 4, 4, 4, 5, 5, 5, 6, 6, 7, 7, 8, 9, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 21, 23, 25, 26, 28,
        30, 33, 35, 37, 40, 43, 45, 48, 52, 55, 58, 62, 66, 69, 73, 77, 81, 86, 90, 94, 99, 104, 108, 113, 118, 122, 123, 124, 125, 126, 127, 127,
        128, 132, 137, 142, 147, 151, 156, 161, 165, 169, 174, 178, 182, 186, 189, 193, 197, 200, 203, 207, 210, 212, 215, 218, 220, 222, 225, 227, 229, 230, 232, 234,
        235, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 246, 247, 248, 248, 249, 249, 250, 250, 250, 251, 251, 251, 252, 252, 252, 252, 253, 253, 253, 253, 253,
        253, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    ];

    [ZkCircuit]
    public static int RectangularArrayAtSecretIndices([Length(3, 4)] sbyte[,] x, [Range(0, 2)] int row, [Range(0, 3)] int column) =>
        x[row, 1] + 3 * x[1, column] - x[row, column];

    [ZkCircuit]
    public static int CubeAtSecretIndices([Range(-9, 9)] int x, [Range(0, 1)] int i, [Range(0, 2)] int j)
    {
        var cube = new int[2, 3, 2];
        cube[1, 2, 1] = x;
        cube[0, 1, 0] = x * x;
        return cube[i, j, i] + cube[i, j, 0];
    }

    [ZkCircuit]
    public static int ForEachOverRectangularTable([Range(-9, 9)] int x)
    {
        var sum = 0;
        foreach (var weight in s_matrix)
        {
            sum = sum * 2 + weight * x;
        }

        return sum;
    }
}
