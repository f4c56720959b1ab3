namespace CircuitGen.Samples.Models;

/// <summary>Two dense layers with squares between them.</summary>
internal static class SquareNetwork
{
    // Weights are letters, counted from this one.
    private const int Zero = 'O';

    /// <summary>Returns the index of the largest score.</summary>
    /// <param name="input">The inputs.</param>
    /// <param name="hiddenWeights">A letter for each hidden neuron and input.</param>
    /// <param name="hiddenBiases">A bias for each hidden neuron.</param>
    /// <param name="scoreWeights">A letter for each class and hidden neuron.</param>
    /// <param name="scoreBiases">A bias for each class.</param>
    public static int Classify(
        ReadOnlySpan<byte> input,
        ReadOnlySpan<byte> hiddenWeights,
        ReadOnlySpan<int> hiddenBiases,
        ReadOnlySpan<byte> scoreWeights,
        ReadOnlySpan<int> scoreBiases)
    {
        Span<long> squares = stackalloc long[hiddenBiases.Length];
        for (int h = 0; h < squares.Length; h++)
        {
            int sum = hiddenBiases[h];
            for (int i = 0; i < input.Length; i++)
            {
                sum += (hiddenWeights[h * input.Length + i] - Zero) * input[i];
            }

            squares[h] = (long)sum * sum;
        }

        Span<long> scores = stackalloc long[Scores.ClassCount];
        for (int k = 0; k < Scores.ClassCount; k++)
        {
            long score = scoreBiases[k];
            for (int h = 0; h < squares.Length; h++)
            {
                score += (scoreWeights[k * squares.Length + h] - Zero) * squares[h];
            }

            scores[k] = score;
        }

        return Scores.IndexOfLargest(scores);
    }
}
