namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>Helper methods, local functions, several outputs, assertions.</summary>
public static partial class Methods
{
    private const int Scale = 8;

    [ZkCircuit]
    public static int Helpers([Length(3)] sbyte[] x)
    {
        var sum = 0;
        foreach (var value in x)
        {
            sum += Activate(value, slope: 2);
        }

        return Halve(sum);
    }

    [ZkCircuit]
    public static int LocalFunctions([Range(-20, 20)] int x)
    {
        var offset = 3;
        return Shift(x) * Twice(x);

        int Shift(int value) => value + offset;

        static int Twice(int value)
        {
            if (value < 0)
            {
                return 0;
            }

            return 2 * value;
        }
    }

    [ZkCircuit]
    public static int Generic(sbyte x, sbyte y) => Larger(x, y) + First((int)x, y);

    [ZkCircuit]
    public static int ReferenceParameters([Range(-20, 20)] int x)
    {
        var total = 1;
        Accumulate(ref total, x);
        Accumulate(ref total, 3);
        Split(x, out var negative, out var magnitude);
        return total + (negative ? 1000 : 0) + magnitude;
    }

    [ZkCircuit]
    public static void OnlyOutParameters(sbyte x, out int doubled, out bool isNegative)
    {
        doubled = 2 * x;
        isNegative = x < 0;
    }

    [ZkCircuit]
    public static int ResultAndOutParameters([Range(-99, 99)] int x, out int quotient, out (int Remainder, bool IsZero) rest)
    {
        quotient = x / 10;
        rest = (x % 10, x == 0);
        return x * x;
    }

    [ZkCircuit]
    public static (int[] Sorted, int Swaps) ArrayInTuple([Length(2)] sbyte[] x)
    {
        var isSwapped = x[0] > x[1];
        int[] sorted = [Math.Min(x[0], x[1]), Math.Max(x[0], x[1])];
        return (sorted, isSwapped ? 1 : 0);
    }

    [ZkCircuit]
    public static int OptionalAndNamed([Range(-9, 9)] int x) => Combine(b: x, a: 2) + Combine(x);

    [ZkCircuit]
    public static int ParameterIsAssigned([Length(2)] sbyte[] x, sbyte y)
    {
        y = (sbyte)(y / 2);
        var sum = y + x[0];
        return sum;
    }

    [ZkCircuit]
    public static int InParameter(in short x) => x + 1;

    [ZkCircuit]
    public static int @Keyword([Range(0, 9)] int @class, [Length(2)] byte[] @for) => @class * @for[1];

    private static int Activate(int value, int slope = 1) => value > 0 ? slope * value : value / Scale;

    private static int Halve(int value) => value / 2;

    private static T Larger<T>(T left, T right)
        where T : System.Numerics.INumber<T> => left > right ? left : right;

    private static T First<T, TOther>(T first, TOther second)
    {
        _ = second;
        return first;
    }

    private static void Accumulate(ref int total, int value) => total = total * 2 + value;

    private static void Split(int value, out bool negative, out int magnitude)
    {
        negative = value < 0;
        magnitude = negative ? -value : value;
    }

    private static int Combine(int a, int b = 5) => 10 * a + b;

    [ZkCircuit]
    public static int RecursiveReturn([Range(-9, 9)] int x) => PowerOf(x, 5);

    [ZkCircuit]
    public static int RecursiveSplit([Length(5), Range(-100, 100)] int[] x) => Largest(x.AsSpan());

    [ZkCircuit]
    public static int RecursiveTwice([Range(0, 3)] int x) => Branches(x, 4);

    private static int PowerOf(int x, int n)
    {
        if (n == 0)
        {
            return 1;
        }

        var half = PowerOf(x, n / 2);
        return n % 2 == 0 ? half * half : half * half * x;
    }

    private static int Largest(ReadOnlySpan<int> x) =>
        x.Length == 1 ? x[0] : Math.Max(Largest(x[..(x.Length / 2)]), Largest(x[(x.Length / 2)..]));

    private static int Branches(int x, int depth) =>
        depth == 0 || x < 0 ? x : Branches(x - 1, depth - 1) + Branches(x + 1, depth - 2 < 0 ? 0 : depth - 2);
}
