namespace CircuitGen.Samples.Gpt;

/// <summary>
/// One block of a small language model in nanoGPT's shape: 64 tokens of 64 numbers, layer norm, causal attention with 4 heads, layer norm,
/// 64-256-64 with GELU, both with a residual; 49,152 weights.
/// </summary>
/// <remarks>
/// The weights are those of the initialization, of standard deviation 0.02, rounded to a common magnitude or zero; there are no biases. The fixed-point scales:
/// inputs 16, normalized values 4, queries, keys and values 4 / a with a = 0.0283 (a weight's magnitude), the residual stream 10,000.
/// Approximations: in the softmax exp(z) is 1 + z, which is good to z^2 / 2 and lets the heads sum keys times values before they meet the
/// queries; GELU(u) is u / 2 + u^2 / sqrt(2 pi), good to u^4 / 15; inverse roots and reciprocals come from tables. Values outside of
/// what such a model computes wrap around.
/// </remarks>
public static partial class GptBlock
{
    /// <summary>The number of tokens.</summary>
    public const int TokenCount = 64;

    /// <summary>The numbers of a token.</summary>
    public const int Width = 64;

    internal const int HeadCount = 4;
    internal const int HeadSize = Width / HeadCount;
    internal const int HiddenCount = 4 * Width;

    // 2 / a^2 at the scale of products of queries and keys.
    private const int One = 160_000;
    private const int ShareShift = 22;
    private const int AttentionShift = 36;
    private const int ResidualUnit = 625;

    // u / 2 against u^2 / sqrt(2 pi), and the residual against the hidden layer's sums.
    private const int LinearPart = 177;
    private const int OutputShift = 13;

    /// <summary>Returns the block's output in 216ths, token by token.</summary>
    /// <param name="x">The block's input in 16ths, token by token.</param>
    [ZkCircuit(MaxConstraints = 1_000_000)]
    public static int[] Forward([Private, Length(TokenCount * Width), Range(-48, 47)] ReadOnlySpan<sbyte> x)
    {
        Span<int> residual = stackalloc int[TokenCount * Width];
        Span<int> normalized = stackalloc int[TokenCount * Width];
        for (int i = 0; i < x.Length; i++)
        {
            residual[i] = 4 * x[i];
        }

        Normalize(residual, normalized, 12);
        Span<int> mixed = stackalloc int[TokenCount * Width];
        Attend(normalized, mixed);
        for (int token = 0; token < TokenCount; token++)
        {
            for (int i = 0; i < Width; i++)
            {
                residual[token * Width + i] =
                    ResidualUnit * x[token * Width + i] + Dot(MixWeights, i, mixed.Slice(token * Width, Width));
            }
        }

        Normalize(residual, normalized, 26);
        int[] output = new int[TokenCount * Width];
        Span<int> hidden = stackalloc int[HiddenCount];
        for (int token = 0; token < TokenCount; token++)
        {
            for (int h = 0; h < HiddenCount; h++)
            {
                int sum = Dot(UpWeights, h, normalized.Slice(token * Width, Width));
                hidden[h] = sum * sum + LinearPart * sum;
            }

            for (int i = 0; i < Width; i++)
            {
                long sum = (long)LinearPart * residual[token * Width + i] + Dot(DownWeights, i, hidden);
                output[token * Width + i] = (int)(sum >> OutputShift);
            }
        }

        return output;
    }

    /// <summary>Subtracts each token's mean and divides by its standard deviation; the results are in fourths.</summary>
    /// <param name="values">The tokens.</param>
    /// <param name="normalized">Where the results go.</param>
    /// <param name="shift">An even number of bits that leaves a typical sum of squares below the table's length.</param>
    private static void Normalize(ReadOnlySpan<int> values, Span<int> normalized, int shift)
    {
        for (int token = 0; token < TokenCount; token++)
        {
            int sum = 0;
            for (int i = 0; i < Width; i++)
            {
                sum += values[token * Width + i];
            }

            int mean = sum >> 6;
            long squares = 0;
            for (int i = 0; i < Width; i++)
            {
                long centred = values[token * Width + i] - mean;
                squares += centred * centred;
            }

            int inverse = InverseRoot[(int)Math.Min(squares >> shift, InverseRoot.Length - 1)];
            for (int i = 0; i < Width; i++)
            {
                long centred = values[token * Width + i] - mean;
                normalized[token * Width + i] = Wrap(centred * inverse + (4 << shift / 2) >> 3 + shift / 2, 32);
            }
        }
    }

    /// <summary>Lets each token attend to itself and to those before it; the results are in the scale of values, doubled.</summary>
    private static void Attend(ReadOnlySpan<int> tokens, Span<int> mixed)
    {
        Span<int> queries = stackalloc int[HeadSize];
        Span<int> keys = stackalloc int[HeadSize];
        Span<int> keySums = stackalloc int[HeadSize];
        Span<int> valueSums = stackalloc int[HeadSize];
        Span<long> products = stackalloc long[HeadSize * HeadSize];
        for (int head = 0; head < HeadCount; head++)
        {
            keySums.Clear();
            valueSums.Clear();
            products.Clear();
            for (int token = 0; token < TokenCount; token++)
            {
                ReadOnlySpan<int> input = tokens.Slice(token * Width, Width);
                for (int i = 0; i < HeadSize; i++)
                {
                    queries[i] = Dot(QueryWeights, head * HeadSize + i, input);
                    keys[i] = Dot(KeyWeights, head * HeadSize + i, input);
                    keySums[i] += keys[i];
                }

                for (int v = 0; v < HeadSize; v++)
                {
                    int value = Dot(ValueWeights, head * HeadSize + v, input);
                    valueSums[v] += value;
                    for (int i = 0; i < HeadSize; i++)
                    {
                        products[v * HeadSize + i] += (long)keys[i] * value;
                    }
                }

                long total = (long)(token + 1) * One;
                for (int i = 0; i < HeadSize; i++)
                {
                    total += (long)queries[i] * keySums[i];
                }

                long share = (1 << 12) / (token + 1);
                int reciprocal = Reciprocal[(int)Math.Clamp(total * share >> ShareShift, 0, Reciprocal.Length - 1)];
                for (int v = 0; v < HeadSize; v++)
                {
                    long sum = (long)One * valueSums[v];
                    for (int i = 0; i < HeadSize; i++)
                    {
                        sum += queries[i] * products[v * HeadSize + i];
                    }

                    mixed[token * Width + head * HeadSize + v] = Wrap(sum * share * reciprocal >> AttentionShift, 256);
                }
            }
        }
    }

    /// <summary>The product of a row of a square matrix of letters with a vector.</summary>
    private static int Dot(ReadOnlySpan<byte> weights, int row, ReadOnlySpan<int> vector)
    {
        int sum = 0;
        for (int i = 0; i < vector.Length; i++)
        {
            sum += (weights[row * vector.Length + i] - Zero) * vector[i];
        }

        return sum;
    }

    /// <summary>Keeps what lies between -limit and limit and wraps around what does not.</summary>
    private static int Wrap(long value, int limit) => (int)((value + limit) & (2 * limit - 1)) - limit;
}
