namespace CircuitGen.Samples.Models;

/// <summary>The network of <see cref="MlpPrivate985"/> for a digit that the verifier sees: without the inputs' range checks.</summary>
public static partial class MlpPublic985
{
    private const int PixelCount = 18 * 18;

    /// <summary>Returns the digit the pixels show.</summary>
    [ZkCircuit(MaxConstraints = 315)]
    public static int Classify([Public, Length(PixelCount), Range(0, 1)] ReadOnlySpan<byte> pixels) =>
        SquareNetwork.Classify(
            pixels, MlpPrivate985.HiddenWeights, MlpPrivate985.HiddenBiases, MlpPrivate985.ScoreWeights, MlpPrivate985.ScoreBiases);

    /// <summary>Sets a 28 x 28 image upright and measures its ink.</summary>
    public static byte[] Prepare(ReadOnlySpan<byte> image) => MlpPrivate985.Prepare(image);
}
