namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>Every integer type over its whole range, as input and as output.</summary>
public static partial class IntegerTypes
{
    [ZkCircuit]
    public static sbyte SByte(sbyte x) => x;

    [ZkCircuit]
    public static byte Byte([Public] byte x) => x;

    [ZkCircuit]
    public static short Int16(short x) => x;

    [ZkCircuit]
    public static ushort UInt16(ushort x) => x;

    [ZkCircuit]
    public static int Int32(int x) => x;

    [ZkCircuit]
    public static uint UInt32([Public] uint x) => x;

    [ZkCircuit]
    public static long Int64(long x) => x;

    [ZkCircuit]
    public static ulong UInt64(ulong x) => x;

    [ZkCircuit]
    public static Int128 Int128(Int128 x) => x;

    [ZkCircuit]
    public static UInt128 UInt128([Public] UInt128 x) => x;

    [ZkCircuit]
    public static char Char(char x) => x;

    [ZkCircuit]
    public static bool Boolean(bool x) => !x;

    [ZkCircuit]
    public static Int128 WideProduct(long left, [Range(-1000, 1000)] long right) => (Int128)left * right;

    [ZkCircuit]
    public static UInt128 UnsignedWideProduct(ulong left, [Public] ulong right) => (UInt128)left * right;

    [ZkCircuit]
    public static bool WideComparison(Int128 left, Int128 right) => left < right;

    [ZkCircuit]
    public static bool UnsignedComparison(ulong left, ulong right) => left <= right;

    [ZkCircuit]
    public static Int128 Int128Division([Range(long.MinValue, long.MaxValue)] Int128 x) => x / 1_000_000_007 + x % 13;

    [ZkCircuit]
    public static ulong UInt64Division(ulong x) => x / 10 + x % 7;

    [ZkCircuit]
    public static long Widening(sbyte a, byte b, short c, ushort d, int e, uint f, char g) => a + b + c + d + (long)e + f + g;

    [ZkCircuit]
    public static long MixedSignedness([Range(0, 1000)] int a, uint b) => a - (long)b;

    [ZkCircuit]
    public static int FromBoolean(bool a, bool b) => (a ? 1 : 0) + (b ? 2 : 0) + (a == b ? 4 : 0);
}
