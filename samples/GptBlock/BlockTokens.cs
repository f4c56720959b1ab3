namespace CircuitGen.Samples.Gpt;

/// <summary>Tokens to run the block on.</summary>
public static class BlockTokens
{
    /// <summary>What stands for 1.</summary>
    public const double Unit = 16;

    /// <summary>Tokens from a normal distribution.</summary>
    /// <param name="seed">The seed.</param>
    public static sbyte[] Normal(int seed)
    {
        var random = new Random(seed);
        var x = new sbyte[GptBlock.TokenCount * GptBlock.Width];
        for (var i = 0; i < x.Length; i++)
        {
            var normal = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(Math.Tau * random.NextDouble());
            x[i] = (sbyte)Math.Clamp(Math.Round(Unit * normal), -48, 47);
        }

        return x;
    }
}
