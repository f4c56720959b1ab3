namespace CircuitGen.Interop.Tests;

/// <summary>Circuits of many shapes: long sums, products of sums, constants on either side, ranges, lookups, divisions.</summary>
public static partial class CompiledCircuits
{
    private static ReadOnlySpan<byte> Table => [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9];

    [ZkCircuit]
    public static int Squares([Public, Length(5)] sbyte[] x, [Range(0, 12)] byte index, out bool isLarge)
    {
        int sum = 3;
        for (int i = 0; i < 5; i++)
        {
            sum += ((i + 1) * x[i] - 2) * (x[0] + x[i] + 1);
        }

        sum += Table[index];
        isLarge = sum > 1000;
        return sum / 7;
    }

    [ZkCircuit]
    public static int Layer([Length(6), Range(-20, 20)] sbyte[] x, [Public] byte bias)
    {
        int best = bias;
        for (int k = 0; k < 4; k++)
        {
            int sum = -5;
            for (int i = 0; i < 6; i++)
            {
                sum += ((k * 7 + i * 5) % 11 - 5) * x[i];
            }

            best = Math.Max(best, Math.Max(0, sum) >> 2);
        }

        if (best == 77)
        {
            throw new ArgumentException("77 is not allowed");
        }

        return x[0] == x[1] ? best : best + 1;
    }
}
