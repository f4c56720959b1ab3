namespace CircuitGen.Samples.Models;

/// <summary>Reads a public digit of 28 x 28 bytes, the image as it is: 64 products and a tree.</summary>
/// <remarks>Trained from squares of <see cref="Bytes28"/>.</remarks>
public static partial class PublicBytes97
{
    /// <summary>Returns the digit the pixels show.</summary>
    [ZkCircuit(MaxConstraints = 240)]
    public static int Classify([Public, Length(InputCount)] ReadOnlySpan<byte> pixels) =>
        ProductTree.Classify(pixels, HiddenWeights, HiddenBiases, TestWeights, SkipWeights, byte.MaxValue, TestBiases);

    /// <summary>Returns the pixels of a 28 x 28 image as they are.</summary>
    public static byte[] Prepare(ReadOnlySpan<byte> image) => image.ToArray();
}
