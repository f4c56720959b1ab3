namespace CircuitGen.Samples.Models;

/// <summary>Reads a private digit of 18 x 18 pixels, black or white: 324-120-10 with squares.</summary>
/// <remarks>The image is set upright first. Trained by <c>training/train_square_mlps.py</c>.</remarks>
public static partial class MlpPrivate985
{
    /// <summary>Returns the digit the pixels show.</summary>
    [ZkCircuit(MaxConstraints = 640)]
    public static int Classify([Private, Length(Side * Side), Range(0, Levels - 1)] ReadOnlySpan<byte> pixels) =>
        SquareNetwork.Classify(pixels, HiddenWeights, HiddenBiases, ScoreWeights, ScoreBiases);

    /// <summary>Sets a 28 x 28 image upright and measures its ink.</summary>
    public static byte[] Prepare(ReadOnlySpan<byte> image) => Images.Levels(Images.Deslant(image), Side, Pool, Levels, Step);
}
