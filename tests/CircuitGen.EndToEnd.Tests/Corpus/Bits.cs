namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>Bit operations.</summary>
public static partial class Bits
{
    [ZkCircuit]
    public static int And(byte a, byte b) => a & b;

    [ZkCircuit]
    public static int Or(byte a, [Public] byte b) => a | b;

    [ZkCircuit]
    public static int ExclusiveOr(ushort a, byte b) => a ^ b;

    [ZkCircuit]
    public static int SignedOperands(sbyte a, short b) => (a & b) + 3 * (a | b) - 5 * (a ^ b);

    [ZkCircuit]
    public static int Complement(short a) => ~a;

    [ZkCircuit]
    public static int Masks(int x) => (x & 0xFF) + (x | 0x0F) / 2 + ((x ^ -1) & 0xF0);

    [ZkCircuit]
    public static int Mixed(sbyte a, byte b) => (a & 0x7F) ^ (b | 0x80) ^ (~a & b);

    [ZkCircuit]
    public static ulong Wide(ulong a, ulong b) => (a & b) ^ (a | b);

    [ZkCircuit]
    public static uint FieldsOfWord(uint x) => ((x >> 24) & 0xFF) + ((x >> 16) & 0xFF) + ((x >> 8) & 0xFF) + (x & 0xFF);

    [ZkCircuit]
    public static int PopulationCount(byte x)
    {
        var count = 0;
        for (var i = 0; i < 8; i++)
        {
            count += (x >> i) & 1;
        }

        return count;
    }

    [ZkCircuit]
    public static int CompoundBits(byte a, byte b)
    {
        int c = a;
        c &= b;
        c |= 0x11;
        c ^= 0x5A;
        return c;
    }

    [ZkCircuit]
    public static bool IsBitSet(byte x) => (x & 4) != 0;

    [ZkCircuit]
    public static Int128 WideSigned(Int128 a, long b) => a & b;
}
