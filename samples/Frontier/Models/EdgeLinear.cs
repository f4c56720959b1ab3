namespace CircuitGen.Samples.Models;

/// <summary>Reads a digit from the 20 private features of two bits that <see cref="LeoMlp"/> reads, with ten linear scores.</summary>
/// <remarks>Trained by <c>training/train_edge_networks.py</c>.</remarks>
public static partial class EdgeLinear
{
    private const int FeatureCount = 20;

    /// <summary>Returns the digit the features tell of.</summary>
    [ZkCircuit(MaxConstraints = 125)]
    public static int Classify([Private, Length(FeatureCount), Range(0, 3)] ReadOnlySpan<byte> features)
    {
        Span<int> scores = stackalloc int[Scores.ClassCount];
        for (int k = 0; k < Scores.ClassCount; k++)
        {
            int score = Biases[k];
            for (int f = 0; f < FeatureCount; f++)
            {
                score += (Weights[k * FeatureCount + f] - Zero) * features[f];
            }

            scores[k] = score;
        }

        return Scores.IndexOfLargest(scores);
    }

    /// <summary>Sets a 28 x 28 image upright and measures its edges in the twenty boxes.</summary>
    public static byte[] Prepare(ReadOnlySpan<byte> image) => LeoMlp.Prepare(image);
}
