namespace CircuitGen.Samples.Models;

/// <summary>Reads a public digit of 20 x 20 pixels, black or white: 84 products and a tree.</summary>
/// <remarks>The image is set upright first. Trained from squares of <see cref="MlpPublic98"/>.</remarks>
public static partial class PublicBits98
{
    /// <summary>Returns the digit the pixels show.</summary>
    [ZkCircuit(MaxConstraints = 180)]
    public static int Classify([Public, Length(InputCount), Range(0, 1)] ReadOnlySpan<byte> pixels) =>
        ProductTree.Classify(pixels, HiddenWeights, HiddenBiases, TestWeights, SkipWeights, 1, TestBiases);

    /// <summary>Sets a 28 x 28 image upright and tells ink from paper.</summary>
    public static byte[] Prepare(ReadOnlySpan<byte> image) => MlpPublic98.Prepare(image);
}
