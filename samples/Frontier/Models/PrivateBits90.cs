namespace CircuitGen.Samples.Models;

/// <summary>Reads a private digit of 44 squares of 2 x 2 pixels, black or white: 12 products and a tree.</summary>
/// <remarks>The image is set upright first; training chose the squares.</remarks>
public static partial class PrivateBits90
{
    /// <summary>Returns the digit the bits show.</summary>
    [ZkCircuit(MaxConstraints = 125)]
    public static int Classify([Private, Length(InputCount), Range(0, 1)] ReadOnlySpan<byte> bits) =>
        ProductTree.Classify(bits, HiddenWeights, HiddenBiases, TestWeights, SkipWeights, 1, TestBiases);

    /// <summary>Sets a 28 x 28 image upright and looks at the chosen squares.</summary>
    public static byte[] Prepare(ReadOnlySpan<byte> image) => ChosenSquares.See(image, Places);
}
