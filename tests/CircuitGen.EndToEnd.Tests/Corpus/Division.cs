namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>Division and remainder with every combination of signs, and right shifts.</summary>
public static partial class Division
{
    [ZkCircuit]
    public static int Positive([Range(0, 1000)] int x) => 10_000 * (x / 7) + x % 7;

    [ZkCircuit]
    public static int Signed([Range(-1000, 1000)] int x) => 10_000 * (x / 7) + x % 7;

    [ZkCircuit]
    public static int SignedByNegative([Range(-1000, 1000)] int x) => 10_000 * (x / -7) + x % -7;

    [ZkCircuit]
    public static int PositiveByNegative([Range(0, 1000)] int x) => 10_000 * (x / -8) + x % -8;

    [ZkCircuit]
    public static int NeverPositive([Range(-1000, 0)] int x) => 10_000 * (x / 9) + x % 9;

    [ZkCircuit]
    public static int NeverPositiveByNegative([Range(-1000, -3)] int x) => 10_000 * (x / -9) + x % -9;

    [ZkCircuit]
    public static int PowersOfTwo(short x) => x / 16 + 10_000 * (x % 16) + x / -2;

    [ZkCircuit]
    public static int RemainderOnly(short x) => x % 10;

    [ZkCircuit]
    public static int QuotientOnly(short x) => x / 10;

    [ZkCircuit]
    public static int FullRange(int x) => x / 3;

    [ZkCircuit]
    public static long ByOne(int x) => (long)x / 1 + (long)x / -1 + x % 1;

    [ZkCircuit]
    public static int LargerThanRange([Range(-50, 50)] int x) => x / 51 + x % 51 + x / 50;

    [ZkCircuit]
    public static int KnownQuotients([Range(8, 12)] int x, [Range(-12, -8)] int y) => x % 7 + 100 * (x / 7) + 1000 * (y % 7) + 10_000 * (y / 7) + x % -7 + y / -7;

    [ZkCircuit]
    public static int Shift(int x) => (x >> 5) + (x >> 1);

    [ZkCircuit]
    public static int ShiftThenRelu(short x) => Math.Max(0, x >> 4);

    [ZkCircuit]
    public static int ReluThenShift(short x) => Math.Max((int)x, 0) >> 4;

    [ZkCircuit]
    public static uint UnsignedShift(uint x) => x >> 7;

    [ZkCircuit]
    public static int UnsignedShiftOfSigned(int x) => x >>> 28;

    [ZkCircuit]
    public static int UnsignedShiftOfSignedByOne(int x) => x >>> 1;

    [ZkCircuit]
    public static int ShiftLeft(short x) => (x << 3) + (1 << 4);

    [ZkCircuit]
    public static int ShiftAmountIsMasked([Range(0, 100)] int x) => (x << 33) + (x >> 34) + (x >> 0);

    [ZkCircuit]
    public static int DividedQuotient(ushort x) => x / 10 / 10 % 10;

    [ZkCircuit]
    public static int Digits([Range(0, 9999)] int x)
    {
        var sum = 0;
        for (var i = 0; i < 4; i++)
        {
            sum += x % 10;
            x /= 10;
        }

        return sum;
    }

    [ZkCircuit]
    public static int QuotientIsIndexAndOperand([Range(-300, 300)] int x)
    {
        var quotient = x >> 3;
        return (quotient < 0 ? -1 : 1) * quotient + (quotient == 0 ? 1000 : 0);
    }

    [ZkCircuit]
    public static long RoundToNearest(int x) => ((long)x + 128) >> 8;

    [ZkCircuit]
    public static int CompoundDivision(short x)
    {
        int y = x;
        y /= 3;
        y %= 100;
        y >>= 1;
        y <<= 2;
        return y;
    }

    [ZkCircuit]
    public static int SmallestInteger([Range(int.MinValue, 5)] int x) => x / 2 + x % 2;
}
