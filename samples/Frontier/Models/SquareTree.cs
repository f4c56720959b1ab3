namespace CircuitGen.Samples.Models;

/// <summary>Squares of affine functions of the inputs, and the tree of <see cref="ProductTree"/> with weighted sums of squares for tests.</summary>
/// <remarks>Fitted by <c>training/fit_square_trees.py</c>.</remarks>
internal static class SquareTree
{
    // Weights are letters, counted from this one.
    private const int Zero = 'O';

    /// <summary>Returns the digit of the leaf that the tests lead to.</summary>
    /// <param name="input">The inputs.</param>
    /// <param name="hiddenWeights">A letter for each square and input.</param>
    /// <param name="hiddenBiases">A bias for each square.</param>
    /// <param name="testWeights">A letter for each inner node and square.</param>
    /// <param name="testBiases">A bias for each inner node.</param>
    public static int Classify(
        ReadOnlySpan<byte> input,
        ReadOnlySpan<byte> hiddenWeights,
        ReadOnlySpan<int> hiddenBiases,
        ReadOnlySpan<byte> testWeights,
        ReadOnlySpan<long> testBiases)
    {
        Span<long> squares = stackalloc long[hiddenBiases.Length];
        for (int h = 0; h < squares.Length; h++)
        {
            long sum = ProductTree.Affine(input, hiddenWeights, hiddenBiases, h);
            squares[h] = sum * sum;
        }

        Span<long> tests = stackalloc long[testBiases.Length];
        for (int node = 0; node < tests.Length; node++)
        {
            tests[node] = testBiases[node];
            for (int h = 0; h < squares.Length; h++)
            {
                tests[node] += (testWeights[node * squares.Length + h] - Zero) * squares[h];
            }
        }

        return ProductTree.Decide(tests);
    }
}
