namespace CircuitGen.Samples.Gpt;

/// <content>The weights for <see cref="RealBlock"/>, as letters.</content>
public static partial class GptBlock
{
    internal const int ZeroLetter = Zero;

    internal static byte[] QueryWeightTable => QueryWeights.ToArray();

    internal static byte[] KeyWeightTable => KeyWeights.ToArray();

    internal static byte[] ValueWeightTable => ValueWeights.ToArray();

    internal static byte[] MixWeightTable => MixWeights.ToArray();

    internal static byte[] UpWeightTable => UpWeights.ToArray();

    internal static byte[] DownWeightTable => DownWeights.ToArray();
}
