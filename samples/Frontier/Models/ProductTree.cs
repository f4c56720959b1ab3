namespace CircuitGen.Samples.Models;

/// <summary>Products of affine functions of the inputs, and a decision tree whose tests are weighted sums of products and inputs.</summary>
/// <remarks>
/// A product costs what a square costs and has twice the weights. The tree takes four comparisons where the largest of ten scores takes nine,
/// and its tests are a bit narrower than differences of scores. Trained by <c>training/train_product_trees.py</c>.
/// </remarks>
internal static class ProductTree
{
    // Weights are letters, counted from this one.
    private const int Zero = 'O';

    /// <summary>For each inner node, the node that a test of at most 0 leads to.</summary>
    internal static ReadOnlySpan<int> Left => [1, 3, 5, 9, 11, 7, 14, 15, 17];

    /// <summary>For each inner node, the node that a test above 0 leads to.</summary>
    internal static ReadOnlySpan<int> Right => [2, 4, 6, 10, 12, 13, 8, 16, 18];

    /// <summary>The digits of the leaves.</summary>
    internal static ReadOnlySpan<int> Digits => [4, 9, 7, 1, 2, 3, 0, 6, 5, 8];

    /// <summary>Returns the digit of the leaf that the tests lead to.</summary>
    /// <param name="input">The inputs.</param>
    /// <param name="hiddenWeights">A letter for each affine function and input: the products' first factors, then their second ones.</param>
    /// <param name="hiddenBiases">A bias for each affine function.</param>
    /// <param name="testWeights">A letter for each inner node and product.</param>
    /// <param name="skipWeights">A letter for each inner node and input, past the products.</param>
    /// <param name="skipUnit">What the letters past the products, and the biases of their sums, are multiplied by.</param>
    /// <param name="testBiases">A bias for each inner node.</param>
    public static int Classify(
        ReadOnlySpan<byte> input,
        ReadOnlySpan<byte> hiddenWeights,
        ReadOnlySpan<int> hiddenBiases,
        ReadOnlySpan<byte> testWeights,
        ReadOnlySpan<byte> skipWeights,
        int skipUnit,
        ReadOnlySpan<int> testBiases)
    {
        Span<long> products = stackalloc long[hiddenBiases.Length / 2];
        for (int h = 0; h < products.Length; h++)
        {
            long first = Affine(input, hiddenWeights, hiddenBiases, h);
            products[h] = first * Affine(input, hiddenWeights, hiddenBiases, products.Length + h);
        }

        Span<long> tests = stackalloc long[testBiases.Length];
        for (int node = 0; node < tests.Length; node++)
        {
            tests[node] = (long)skipUnit * Affine(input, skipWeights, testBiases, node);
            for (int h = 0; h < products.Length; h++)
            {
                tests[node] += (testWeights[node * products.Length + h] - Zero) * products[h];
            }
        }

        return Decide(tests);
    }

    /// <summary>Returns the digit of the leaf that the tests lead to.</summary>
    public static int Decide(ReadOnlySpan<long> tests)
    {
        Span<int> numbers = stackalloc int[tests.Length];
        Span<int> thresholds = stackalloc int[tests.Length];
        for (int node = 0; node < tests.Length; node++)
        {
            numbers[node] = node;
        }

        return DecisionTree.Classify(tests, numbers, thresholds, Left, Right, Digits);
    }

    /// <summary>Returns a row's bias and the inputs, each times its letter in the row.</summary>
    public static int Affine(ReadOnlySpan<byte> input, ReadOnlySpan<byte> weights, ReadOnlySpan<int> biases, int row)
    {
        int sum = biases[row];
        for (int i = 0; i < input.Length; i++)
        {
            sum += (weights[row * input.Length + i] - Zero) * input[i];
        }

        return sum;
    }
}
