namespace CircuitGen.Samples.Models;

/// <summary>Reads a private digit of 10 x 10 squares of 2 x 2 pixels, black or white: 60 products and a tree.</summary>
/// <remarks>The image is set upright first.</remarks>
public static partial class PrivateBits95
{
    private const int Side = 10;
    private const int Pool = 2;
    private const int Levels = 2;
    private const int Step = 380;

    /// <summary>Returns the digit the bits show.</summary>
    [ZkCircuit(MaxConstraints = 240)]
    public static int Classify([Private, Length(BitCount), Range(0, Levels - 1)] ReadOnlySpan<byte> bits) =>
        ProductTree.Classify(bits, HiddenWeights, HiddenBiases, TestWeights, SkipWeights, 1, TestBiases);

    /// <summary>Sets a 28 x 28 image upright and tells black squares from white ones.</summary>
    public static byte[] Prepare(ReadOnlySpan<byte> image) => Images.Levels(Images.Deslant(image), Side, Pool, Levels, Step);
}
