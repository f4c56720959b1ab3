namespace CircuitGen.Samples.Models;

/// <summary>Tells benign from malign for 16 rows at once: 18-8-8-2 with ReLU.</summary>
/// <remarks>
/// The rows are public: the first 18 features of the breast cancer data, in 16 levels each. Sums are shifted right before each ReLU.
/// Trained by <c>training/train_tabular.py</c>.
/// </remarks>
public static partial class BatchMlp
{
    private const int HiddenCount = 8;
    private const int Shift = 3;

    /// <summary>Returns 1 for each row that is benign.</summary>
    [ZkCircuit(MaxConstraints = 2400)]
    public static int[] Classify([Public, Length(Batch.RowCount * Batch.FeatureCount), Range(0, Batch.Levels - 1)] ReadOnlySpan<byte> rows)
    {
        int[] classes = new int[Batch.RowCount];
        Span<int> input = stackalloc int[Batch.FeatureCount];
        Span<int> first = stackalloc int[HiddenCount];
        Span<int> second = stackalloc int[HiddenCount];
        for (int row = 0; row < Batch.RowCount; row++)
        {
            for (int f = 0; f < Batch.FeatureCount; f++)
            {
                input[f] = rows[row * Batch.FeatureCount + f];
            }

            Layer(input, FirstWeights, FirstBiases, first);
            Layer(first, SecondWeights, SecondBiases, second);
            classes[row] = Score(second, 1) > Score(second, 0) ? 1 : 0;
        }

        return classes;
    }

    private static void Layer(ReadOnlySpan<int> input, ReadOnlySpan<byte> weights, ReadOnlySpan<int> biases, Span<int> output)
    {
        for (int h = 0; h < output.Length; h++)
        {
            int sum = biases[h];
            for (int i = 0; i < input.Length; i++)
            {
                sum += (weights[h * input.Length + i] - Zero) * input[i];
            }

            output[h] = Math.Max(0, sum >> Shift);
        }
    }

    private static int Score(ReadOnlySpan<int> hidden, int k)
    {
        int score = ScoreBiases[k];
        for (int h = 0; h < HiddenCount; h++)
        {
            score += (ScoreWeights[k * HiddenCount + h] - Zero) * hidden[h];
        }

        return score;
    }
}
