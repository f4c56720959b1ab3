namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>Values that are divided by a power of two first and taken apart later.</summary>
public static partial class Halves
{
    [ZkCircuit]
    public static int Nibbles([Public] byte x, [Public] byte y)
    {
        int sum = x + y;
        int high = sum >> 4;
        return high * 100 + (sum & 15);
    }

    [ZkCircuit]
    public static int SignedNibbles([Public] sbyte x, [Public] sbyte y)
    {
        int sum = x * 3 + y;
        int high = sum >> 4;
        return high * 100 + (sum & 15) + (sum | 3);
    }

    [ZkCircuit]
    public static int ValueWithItsShift([Public] ushort x, [Public] ushort y)
    {
        int sum = x + y;
        return (sum & (sum >> 3)) + ((sum >> 5) ^ sum);
    }

    [ZkCircuit]
    public static int ShiftsUpAndDown([Public] ushort x)
    {
        int a = x >> 3;
        int b = x >> 9;
        int c = x ^ 0x155;
        return a + b + c + (x >> 5) + (x >> 1) + (x & 63);
    }

    [ZkCircuit]
    public static ulong WrapAfterShift([Public] UInt128 x, [Public] ulong y)
    {
        ulong high = (ulong)(x >> 64);
        return (unchecked((ulong)x + y) ^ high) & 0xFFFF;
    }

    [ZkCircuit]
    public static int QuotientTakenApartFirst([Public] ushort x)
    {
        int high = x >> 4;
        int odd = high & 1;
        return odd + (x & 0x21) + (x >> 2);
    }

    [ZkCircuit]
    public static int SomeTurnsHaveShifted([Public, Length(4)] byte[] x)
    {
        int sum = 0;
        for (int i = 0; i < 4; i++)
        {
            int twice = 3 * x[i];
            if (i % 2 == 0)
            {
                sum += twice >> (1 + i);
            }

            sum += twice & 7;
            sum = unchecked((short)(sum * 5 + (sbyte)(twice + i)));
        }

        return sum;
    }

    [ZkCircuit]
    public static int AsIndex([Public] byte x, [Public] byte y)
    {
        ReadOnlySpan<byte> table = [3, 1, 4, 1, 5, 9, 2, 6];
        int sum = x + y;
        int high = sum >> 6;
        return table[high] + 10 * table[sum & 7] + (sum & 100);
    }
}
