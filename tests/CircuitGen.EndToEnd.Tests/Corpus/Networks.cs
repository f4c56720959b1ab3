namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>Small models, as users write them.</summary>
public static partial class Networks
{
    private static readonly sbyte[] s_weights1 = [3, -5, 7, 1, 0, -2, 4, 6, -8, 9, -1, 2];
    private static readonly int[] s_bias1 = [10, -20, 5];
    private static readonly int[,] s_weights2 = { { 2, -3, 1 }, { -1, 4, -2 } };
    private static readonly int[] s_kernel = [1, -2, 1];

    [ZkCircuit]
    public static int Dense([Private, Length(4)] ReadOnlySpan<byte> pixels)
    {
        Span<int> hidden = stackalloc int[3];
        for (var h = 0; h < hidden.Length; h++)
        {
            var sum = s_bias1[h];
            for (var i = 0; i < pixels.Length; i++)
            {
                sum += s_weights1[h * 4 + i] * pixels[i];
            }

            hidden[h] = Math.Max(0, sum) >> 3;
        }

        int best = 0, bestScore = int.MinValue;
        for (var c = 0; c < 2; c++)
        {
            var score = 0;
            for (var h = 0; h < 3; h++)
            {
                score += s_weights2[c, h] * hidden[h];
            }

            if (score > bestScore)
            {
                bestScore = score;
                best = c;
            }
        }

        return best;
    }

    [ZkCircuit]
    public static int[] Convolution([Length(6)] sbyte[] signal)
    {
        var pooled = new int[2];
        for (var p = 0; p < pooled.Length; p++)
        {
            var maximum = 0;
            for (var offset = 0; offset < 2; offset++)
            {
                var sum = 0;
                for (var k = 0; k < s_kernel.Length; k++)
                {
                    sum += s_kernel[k] * signal[2 * p + offset + k];
                }

                maximum = Math.Max(maximum, sum);
            }

            pooled[p] = maximum;
        }

        return pooled;
    }

    [ZkCircuit]
    public static int SquareActivation([Length(4), Range(0, 1)] byte[] pixels)
    {
        var total = 0;
        for (var h = 0; h < 3; h++)
        {
            var sum = s_bias1[h];
            for (var i = 0; i < 4; i++)
            {
                sum += s_weights1[h * 4 + i] * pixels[i];
            }

            total += sum * sum;
        }

        return total;
    }

    [ZkCircuit]
    public static int LayersAsMethods([Length(4), Range(-8, 7)] sbyte[] x)
    {
        var hidden = Layer(x);
        Activate(hidden);
        return hidden[0] + 100 * hidden[1] - 10 * hidden[2];
    }

    private static int[] Layer(ReadOnlySpan<sbyte> x)
    {
        var result = new int[3];
        for (var h = 0; h < result.Length; h++)
        {
            for (var i = 0; i < x.Length; i++)
            {
                result[h] += s_weights1[h * 4 + i] * x[i];
            }
        }

        return result;
    }

    private static void Activate(Span<int> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] < 0)
            {
                values[i] = 0;
            }
            else
            {
                values[i] >>= 1;
            }
        }
    }
}
