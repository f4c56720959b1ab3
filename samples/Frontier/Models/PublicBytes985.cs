namespace CircuitGen.Samples.Models;

/// <summary>Reads a public digit of 20 x 20 bytes: 400-112-10 with squares.</summary>
/// <remarks>The image is set upright first. Trained by <c>training/train_square_mlps.py</c>.</remarks>
public static partial class PublicBytes985
{
    /// <summary>Returns the digit the pixels show.</summary>
    [ZkCircuit(MaxConstraints = 460)]
    public static int Classify([Public, Length(Side * Side)] ReadOnlySpan<byte> pixels) =>
        SquareNetwork.Classify(pixels, HiddenWeights, HiddenBiases, ScoreWeights, ScoreBiases);

    /// <summary>Sets a 28 x 28 image upright and crops it.</summary>
    public static byte[] Prepare(ReadOnlySpan<byte> image) => Images.Levels(Images.Deslant(image), Side, Pool, Levels, Step);
}
