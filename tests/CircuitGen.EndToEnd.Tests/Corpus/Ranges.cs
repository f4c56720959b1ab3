namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>Declared ranges: powers of two, others, negative ones, single values, and the ends of wide types.</summary>
public static partial class Ranges
{
    [ZkCircuit]
    public static int PowerOfTwo([Range(0, 15)] int x) => x;

    [ZkCircuit]
    public static int NoPowerOfTwo([Range(0, 9)] byte x) => x;

    [ZkCircuit]
    public static int Ternary([Range(-1, 1)] sbyte x) => x * x;

    [ZkCircuit]
    public static int Negative([Range(-100, -10)] int x) => -x;

    [ZkCircuit]
    public static int SingleValue([Range(7, 7)] int x, [Range(0, 1)] int y) => x + y;

    [ZkCircuit]
    public static long AlmostAll([Range(long.MinValue, long.MaxValue - 1)] long x) => x + 1;

    [ZkCircuit]
    public static int Elements([Length(5), Range(-2, 2)] int[] x) => x[0] + 5 * x[1] + 25 * x[2] + 125 * x[3] + 625 * x[4];

    [ZkCircuit]
    public static int PublicRange([Public, Range(-5, 5)] int x, [Range(0, 99)] short y) => x * y;

    [ZkCircuit]
    public static ulong UnsignedRange([Range(5, 1000)] ulong x) => x - 5;
}
