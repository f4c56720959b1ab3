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

    /// <summary>Forty public inputs, and two layers of dense sums in which some weights are zero and some sums cancel.</summary>
    [ZkCircuit]
    public static bool Dense([Public, Length(40)] sbyte[] x, [Length(3), Range(0, 1)] byte[] secret, out long total)
    {
        long[] hidden = new long[12];
        for (int h = 0; h < 12; h++)
        {
            long sum = h - 6;
            for (int i = 0; i < 40; i++)
            {
                sum += ((h * 13 + i * 7) % 9 - 4) * (x[i] - x[(i + h) % 40]);
            }

            hidden[h] = sum * sum;
        }

        total = 0;
        for (int h = 0; h < 12; h++)
        {
            total += (h - 5) * hidden[h] * secret[h % 3];
        }

        return secret[0] == secret[1] || total > 100;
    }

    /// <summary>No public input, nothing but an equation of constants and one wire, and outputs that are sums.</summary>
    [ZkCircuit]
    public static (int Sum, int Constant) Sums([Length(9)] byte[] x, bool negate)
    {
        int sum = 0;
        foreach (int value in x)
        {
            sum += value;
        }

        return (negate ? -sum : sum, 7);
    }
}
