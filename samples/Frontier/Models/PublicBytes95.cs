namespace CircuitGen.Samples.Models;

/// <summary>Reads a public digit of 28 x 28 bytes, the image as it is: 46 squares and a tree.</summary>
public static partial class PublicBytes95
{
    /// <summary>Returns the digit the pixels show.</summary>
    [ZkCircuit(MaxConstraints = 225)]
    public static int Classify([Public, Length(Images.Side * Images.Side)] ReadOnlySpan<byte> pixels) =>
        SquareTree.Classify(pixels, HiddenWeights, HiddenBiases, TestWeights, TestBiases);

    /// <summary>Returns the pixels of a 28 x 28 image as they are.</summary>
    public static byte[] Prepare(ReadOnlySpan<byte> image) => image.ToArray();
}
