namespace CircuitGen.Samples.Models;

/// <summary>Reads a digit from the 20 private features of two bits that <see cref="LeoMlp"/> reads, with squares in place of ReLU.</summary>
/// <remarks>Trained by <c>training/train_edge_networks.py</c>.</remarks>
public static partial class EdgeSquares
{
    private const int FeatureCount = 20;

    /// <summary>Returns the digit the features tell of.</summary>
    [ZkCircuit(MaxConstraints = 200)]
    public static int Classify([Private, Length(FeatureCount), Range(0, 3)] ReadOnlySpan<byte> features) =>
        SquareNetwork.Classify(features, HiddenWeights, HiddenBiases, ScoreWeights, ScoreBiases);

    /// <summary>Sets a 28 x 28 image upright and measures its edges in the twenty boxes.</summary>
    public static byte[] Prepare(ReadOnlySpan<byte> image) => LeoMlp.Prepare(image);
}
