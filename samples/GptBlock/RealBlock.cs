namespace CircuitGen.Samples.Gpt;

/// <summary>The same block in real numbers: softmax, GELU with the error function, layer norm, no rounding.</summary>
public static class RealBlock
{
    // The magnitude that gives half of the weights, 1 or -1, nanoGPT's standard deviation of 0.02.
    private static readonly double s_weight = 0.02 * Math.Sqrt(2);

    /// <summary>Returns the block's output.</summary>
    /// <param name="x">The block's input, token by token.</param>
    public static double[] Forward(double[] x)
    {
        var residual = Add(x, Project(GptBlock.MixWeights, GptBlock.Width, Attend(Normalize(x))));
        var hidden = Project(GptBlock.UpWeights, GptBlock.HiddenCount, Normalize(residual));
        return Add(residual, Project(GptBlock.DownWeights, GptBlock.Width, [.. hidden.Select(Gelu)]));
    }

    private static double[] Attend(double[] tokens)
    {
        var queries = Project(GptBlock.QueryWeights, GptBlock.Width, tokens);
        var keys = Project(GptBlock.KeyWeights, GptBlock.Width, tokens);
        var values = Project(GptBlock.ValueWeights, GptBlock.Width, tokens);
        var mixed = new double[tokens.Length];
        for (var token = 0; token < GptBlock.TokenCount; token++)
        {
            for (var head = 0; head < GptBlock.HeadCount; head++)
            {
                var first = head * GptBlock.HeadSize;
                var powers = Enumerable.Range(0, token + 1).Select(other => Math.Exp(
                    Enumerable.Range(first, GptBlock.HeadSize).Sum(i => queries[(token * GptBlock.Width) + i] * keys[(other * GptBlock.Width) + i])
                    / Math.Sqrt(GptBlock.HeadSize))).ToArray();
                var total = powers.Sum();
                for (var i = first; i < first + GptBlock.HeadSize; i++)
                {
                    mixed[(token * GptBlock.Width) + i] = powers.Select((power, other) => power * values[(other * GptBlock.Width) + i]).Sum() / total;
                }
            }
        }

        return mixed;
    }

    private static double[] Normalize(double[] tokens) =>
    [
        .. tokens.Chunk(GptBlock.Width).SelectMany(token =>
        {
            var mean = token.Average();
            var deviation = Math.Sqrt(token.Average(value => (value - mean) * (value - mean)) + 1e-5);
            return token.Select(value => (value - mean) / deviation);
        }),
    ];

    private static double[] Project(ReadOnlySpan<byte> letters, int outputs, double[] tokens)
    {
        var weights = letters.ToArray();
        var inputs = weights.Length / outputs;
        return
        [
            .. tokens.Chunk(inputs).SelectMany(token => Enumerable.Range(0, outputs).Select(output =>
                s_weight * token.Select((value, i) => (weights[(output * inputs) + i] - GptBlock.Zero) * value).Sum())),
        ];
    }

    private static double[] Add(double[] left, double[] right) => [.. left.Zip(right, (a, b) => a + b)];

    private static double Gelu(double u) => u / 2 * (1 + Erf(u / Math.Sqrt(2)));

    /// <summary>The error function by its series, for the small arguments that occur here.</summary>
    private static double Erf(double z)
    {
        var (sum, term) = (z, z);
        for (var n = 1; n < 60; n++)
        {
            term *= -z * z / n;
            sum += term / ((2 * n) + 1);
        }

        return 2 / Math.Sqrt(Math.PI) * sum;
    }
}
