namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>States that are narrowed at every step and are factors of the next one: no two steps may share a field element.</summary>
public static partial class Recurrences
{
    [ZkCircuit]
    public static int Horner([Length(5), Range(-90, 90)] int[] coefficients, [Range(-64, 64)] int x)
    {
        var value = 0;
        foreach (var coefficient in coefficients)
        {
            value = checked((sbyte)((value + coefficient) * x >> 7));
        }

        return value;
    }

    [ZkCircuit]
    public static int HornerAtPublicPoint([Length(5), Range(-90, 90)] int[] coefficients, [Public, Range(-64, 64)] int x)
    {
        var value = 0;
        foreach (var coefficient in coefficients)
        {
            value = checked((sbyte)((value * x >> 6) + coefficient));
        }

        return value;
    }

    [ZkCircuit]
    public static int ExponentialAverage([Public, Range(0, 128)] int weight, [Length(5)] byte[] samples)
    {
        var average = 0;
        foreach (var sample in samples)
        {
            average = checked((byte)((average * (128 - weight) + sample * weight) >> 7));
        }

        return average;
    }

    [ZkCircuit]
    public static long Power([Range(-70000, 70000)] int x)
    {
        var power = 1L << 16;
        for (var i = 0; i < 5; i++)
        {
            power = checked((int)(power * x >> 16));
        }

        return power;
    }

    /// <summary>The honest state is at most 37, its range check lets 63 pass, and the next lane's width is that of 37 cubed.</summary>
    [ZkCircuit]
    public static int PowerOfQuotient([Public, Length(4), Range(-60000, 60000)] int[] x, [Public, Range(0, 5)] int factor)
    {
        var sum = 0;
        foreach (var value in x)
        {
            sum += checked((sbyte)(value * factor >> 12));
        }

        var state = checked((sbyte)((x[0] + 60000) * factor >> 14));
        return (sum * 1000) + checked((sbyte)(state * state * state * factor >> 12));
    }

    [ZkCircuit]
    public static int Recurrent([Length(4), Range(-100, 100)] sbyte[] x, [Range(-100, 100)] int own, [Range(-100, 100)] int input)
    {
        var state = 0;
        foreach (var value in x)
        {
            state = Math.Max(0, (int)checked((sbyte)((own * state + input * value) >> 8)));
        }

        return state;
    }

    [ZkCircuit]
    public static int[] RecurrentVector([Length(3), Range(-30, 30)] int[] x, [Length(2, 3), Range(-60, 60)] int[,] weights)
    {
        var state = new int[2];
        foreach (var value in x)
        {
            var next = new int[2];
            for (var i = 0; i < 2; i++)
            {
                next[i] = checked((sbyte)(weights[i, 0] * state[0] + weights[i, 1] * state[1] + weights[i, 2] * value >> 7));
            }

            state = next;
        }

        return state;
    }

    [ZkCircuit]
    public static int LongShortTerm([Length(3), Range(-64, 63)] int[] x, [Length(6), Range(-40, 40)] int[] weights)
    {
        var (hidden, cell) = (0, 0);
        foreach (var value in x)
        {
            var forget = Math.Clamp((weights[0] * hidden + weights[1] * value >> 7) + 32, 0, 64);
            var enter = Math.Clamp((weights[2] * hidden + weights[3] * value >> 7) + 32, 0, 64);
            var candidate = checked((sbyte)(weights[4] * hidden + weights[5] * value >> 7));
            cell = checked((short)(forget * cell + enter * candidate >> 6));
            hidden = checked((sbyte)(Math.Clamp(cell, -64, 64) * enter >> 6));
        }

        return (hidden * 1000) + cell;
    }

    [ZkCircuit]
    public static int DividedByConstant([Length(4), Range(-100, 100)] int[] x, [Range(-64, 64)] int factor)
    {
        var state = 0;
        foreach (var value in x)
        {
            state = checked((sbyte)((factor * state + 70 * value) / 100));
        }

        return state;
    }

    [ZkCircuit]
    public static long Wide([Length(3)] long[] x, [Range(-4611686018427387904, 4611686018427387903)] long factor)
    {
        Int128 state = 0;
        foreach (var value in x)
        {
            state = checked((long)((state + value) * factor >> 62));
        }

        return (long)state;
    }

    [ZkCircuit]
    public static int Logistic(byte start)
    {
        int value = start;
        for (var i = 0; i < 4; i++)
        {
            value = checked((byte)(value * (255 - value) * 3 >> 8));
        }

        return value;
    }
}
