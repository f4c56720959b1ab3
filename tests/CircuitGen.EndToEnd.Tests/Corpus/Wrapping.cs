namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>What wraps around inside <c>unchecked</c>, and conversions between types.</summary>
public static partial class Wrapping
{
    [ZkCircuit]
    public static int Sum(int a, int b) => unchecked(a + b);

    [ZkCircuit]
    public static uint UnsignedDifference(uint a, uint b) => unchecked(a - b);

    [ZkCircuit]
    public static int Product(int a, int b) => unchecked(a * b);

    [ZkCircuit]
    public static byte ToByte(int x) => unchecked((byte)x);

    [ZkCircuit]
    public static sbyte ToSByte(int x) => unchecked((sbyte)x);

    [ZkCircuit]
    public static ulong ToUnsigned(long x) => unchecked((ulong)x);

    [ZkCircuit]
    public static long ToSigned(ulong x) => unchecked((long)x);

    [ZkCircuit]
    public static int Negation(int x) => unchecked(-x);

    [ZkCircuit]
    public static int ShiftLeft(int x) => unchecked(x << 7);

    [ZkCircuit]
    public static uint Hash([Length(3)] uint[] words)
    {
        unchecked
        {
            var hash = 2166136261u;
            foreach (var word in words)
            {
                hash = (hash ^ word) * 16777619u;
            }

            return hash;
        }
    }

    [ZkCircuit]
    public static int LinearCongruence(int seed)
    {
        unchecked
        {
            return (seed * 1103515245 + 12345) & 0x7FFFFFFF;
        }
    }

    [ZkCircuit]
    public static byte FittingCast([Range(0, 255)] int x) => (byte)x;

    [ZkCircuit]
    public static byte CounterOfBytes(byte x)
    {
        unchecked
        {
            x += 200;
            x++;
            return x;
        }
    }

    [ZkCircuit]
    public static char NextCharacter([Range('a', 'y')] char letter) => (char)(letter + 1);

    [ZkCircuit]
    public static Int128 WideSum(Int128 a, Int128 b) => unchecked(a + b);
}
