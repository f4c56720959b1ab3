namespace CircuitGen.Samples.Models;

/// <summary>
/// Reads a digit from 20 private features of two bits: 20-15-10 with ReLU in the hidden layer.
/// </summary>
/// <remarks>
/// The features are computed outside the circuit: the digit is set upright, and each feature is the amount of one kind
/// of edge in one box, in four steps. Hidden sums are shifted right before the ReLU, which keeps the scores narrow.
/// Trained by <c>training/train_leomlp.py</c>; <c>training/select_features.py</c> chose the boxes.
/// </remarks>
public static partial class LeoMlp
{
    private const int FeatureCount = 20;
    private const int HiddenCount = 15;

    /// <summary>Returns the digit the features tell of.</summary>
    [ZkCircuit(MaxConstraints = 225)]
    public static int Classify([Private, Length(FeatureCount), Range(0, Levels - 1)] ReadOnlySpan<byte> features)
    {
        Span<int> hidden = stackalloc int[HiddenCount];
        for (int h = 0; h < HiddenCount; h++)
        {
            int sum = HiddenBiases[h];
            for (int f = 0; f < FeatureCount; f++)
            {
                sum += (HiddenWeights[h * FeatureCount + f] - Zero) * features[f];
            }

            hidden[h] = Math.Max(0, sum >> Shift);
        }

        Span<int> scores = stackalloc int[Scores.ClassCount];
        for (int k = 0; k < Scores.ClassCount; k++)
        {
            int score = ScoreBiases[k];
            for (int h = 0; h < HiddenCount; h++)
            {
                score += (ScoreWeights[k * HiddenCount + h] - Zero) * hidden[h];
            }

            scores[k] = score;
        }

        return Scores.IndexOfLargest(scores);
    }

    /// <summary>Sets a 28 x 28 image upright and measures its edges in the twenty boxes.</summary>
    public static byte[] Prepare(ReadOnlySpan<byte> image)
    {
        const int Columns = 7;
        byte[] upright = Images.Deslant(image);
        byte[] features = new byte[FeatureCount];
        for (int f = 0; f < FeatureCount; f++)
        {
            ReadOnlySpan<int> box = Boxes.Slice(f * Columns, Columns);
            int low = box[5];
            int high = box[6];
            int edges = Images.Edges(
                upright, direction: box[0], top: box[1], left: box[2], height: box[3], width: box[4]);
            features[f] = (byte)Math.Clamp((edges - low) * Levels / (high - low), 0, Levels - 1);
        }

        return features;
    }
}
