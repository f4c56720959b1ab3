namespace CircuitGen.Samples.Gpt;

/// <summary>
/// One block of a small language model in nanoGPT's shape: 64 tokens of 64 numbers, layer norm, causal attention with 4 heads, layer norm,
/// 64-256-64 with GELU, both with a residual; 49,152 weights.
/// </summary>
/// <remarks>
/// The weights are those of the initialization, of standard deviation 0.02, rounded to a common magnitude a = 0.0283 or zero; there are no biases.
/// Approximations: in the softmax exp(z) is 1 + z, which is good to z^2 / 2 and lets the heads sum keys times values before they meet the
/// queries; GELU(u) is u / 2 + u^2 / sqrt(2 pi), good to u^4 / 15; inverse roots and reciprocals come from tables.
/// What is normalized or mixed is asserted to fit into an sbyte, and the output to stay below 4.5; tokens on which it does not have no proof. An
/// sbyte is used twice: as it is, fine, where it is only added up, and its upper three bits, coarse, where it is multiplied or feeds a layer norm,
/// since what rescaling a product costs are the scales of its factors. Rounding down makes all coarse values too small by the same
/// amount, which cancels: a row has as many 1s as -1s.
/// The scales, per 1.0: inputs 16; coarse normalized values c = 0.722, their queries, keys and values c / a; the attention's output
/// 3,072 a = 86.9; the residual stream 3,072; the output 456. Fine values have 32 times the scale of coarse ones.
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

    // The bits that a fine value has and a coarse one has not.
    private const int FineBits = 5;

    // 4 c^2 / a^2: the scale of 1 + z, where z is a query times a key divided by 4, the root of their size.
    private const int One = FineOne << FineBits;
    private const int FineOne = 81;
    private const int ShareShift = 7;
    private const int MixedShift = 13;

    // The residual stream's scale against the input's.
    private const int ResidualUnit = CoarseResidualUnit << FineBits;
    private const int CoarseResidualUnit = 6;

    // The residual against the hidden layer's sums, whose scale is sqrt(2 pi) c^2 / a^3 = 57,800.
    private const int ResidualPart = 19;
    private const int OutputShift = 7;
    private const int OutputLimit = 2_048;

    /// <summary>Returns the block's output in 456ths, token by token.</summary>
    /// <param name="x">The block's input in 16ths, token by token.</param>
    /// <exception cref="OverflowException">
    /// A value is too large: a normalized one from 5.5 standard deviations, an attention's from 1.47, an output from 4.49, or a token's
    /// standard deviation, which layer norm looks up, from 2.
    /// </exception>
    [ZkCircuit(MaxConstraints = 380_000)]
    public static int[] Forward([Private, Length(TokenCount * Width), Range(-48, 47)] ReadOnlySpan<sbyte> x)
    {
        Span<int> residual = stackalloc int[TokenCount * Width];
        Span<int> fine = stackalloc int[TokenCount * Width];
        Span<int> coarse = stackalloc int[TokenCount * Width];
        for (int i = 0; i < x.Length; i++)
        {
            residual[i] = x[i];
        }

        Normalize(residual, fine, coarse, 10, 2);
        Span<int> mixed = stackalloc int[TokenCount * Width];
        Span<int> coarseMixed = stackalloc int[TokenCount * Width];
        Attend(fine, coarse, mixed, coarseMixed);
        Span<int> coarseResidual = stackalloc int[TokenCount * Width];
        for (int token = 0; token < TokenCount; token++)
        {
            for (int i = 0; i < Width; i++)
            {
                int at = token * Width + i;
                residual[at] = ResidualUnit * x[at] + Dot(MixWeights, i, mixed.Slice(token * Width, Width));
                coarseResidual[at] = CoarseResidualUnit * x[at] + Dot(MixWeights, i, coarseMixed.Slice(token * Width, Width));
            }
        }

        Normalize(coarseResidual, fine, coarse, 16, 5);
        int[] output = new int[TokenCount * Width];
        Span<int> hidden = stackalloc int[HiddenCount];
        for (int token = 0; token < TokenCount; token++)
        {
            for (int h = 0; h < HiddenCount; h++)
            {
                int sum = Dot(UpWeights, h, coarse.Slice(token * Width, Width));

                // c = 64 a / sqrt(2 pi) gives u^2 / sqrt(2 pi) the scale of u / 2.
                hidden[h] = sum * sum + Dot(UpWeights, h, fine.Slice(token * Width, Width));
            }

            for (int i = 0; i < Width; i++)
            {
                int sum = ResidualPart * residual[token * Width + i] + Dot(DownWeights, i, hidden);
                int value = sum + (1 << OutputShift - 1) >> OutputShift;
                if (value < -OutputLimit || value >= OutputLimit)
                {
                    throw new OverflowException();
                }

                output[token * Width + i] = value;
            }
        }

        return output;
    }

    /// <summary>Subtracts each token's mean and divides by its standard deviation.</summary>
    /// <param name="values">The tokens.</param>
    /// <param name="fine">Where the results go.</param>
    /// <param name="coarse">Where their upper bits go.</param>
    /// <param name="indexShift">An even number of bits that leaves a typical sum of squares below 20.</param>
    /// <param name="shift">Half as many bits, and three less: the scale of values times the table's against that of fine values.</param>
    private static void Normalize(ReadOnlySpan<int> values, Span<int> fine, Span<int> coarse, int indexShift, int shift)
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

            int inverse = Read(InverseRoot, squares >> indexShift);
            for (int i = 0; i < Width; i++)
            {
                int centred = values[token * Width + i] - mean;
                int value = checked((sbyte)(centred * inverse + (1 << shift - 1) >> shift));
                fine[token * Width + i] = value;
                coarse[token * Width + i] = Coarse(value);
            }
        }
    }

    /// <summary>Lets each token attend to itself and to those before it.</summary>
    private static void Attend(ReadOnlySpan<int> fine, ReadOnlySpan<int> coarse, Span<int> mixed, Span<int> coarseMixed)
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
            int bits = 0;
            for (int token = 0; token < TokenCount; token++)
            {
                for (int i = 0; i < HeadSize; i++)
                {
                    queries[i] = Dot(QueryWeights, head * HeadSize + i, coarse.Slice(token * Width, Width));
                    keys[i] = Dot(KeyWeights, head * HeadSize + i, coarse.Slice(token * Width, Width));
                    keySums[i] += keys[i];
                }

                for (int v = 0; v < HeadSize; v++)
                {
                    int value = Dot(ValueWeights, head * HeadSize + v, coarse.Slice(token * Width, Width));
                    valueSums[v] += Dot(ValueWeights, head * HeadSize + v, fine.Slice(token * Width, Width));
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

                // The sum of the shares grows with the tokens; without the bits of their number it is about 20 to 40.
                if (token + 1 == 2 << bits)
                {
                    bits++;
                }

                int reciprocal = Read(Reciprocal, total >> ShareShift + bits);
                for (int v = 0; v < HeadSize; v++)
                {
                    long sum = (long)FineOne * valueSums[v];
                    for (int i = 0; i < HeadSize; i++)
                    {
                        sum += queries[i] * products[v * HeadSize + i];
                    }

                    int value = checked((sbyte)(sum * reciprocal >> MixedShift + bits));
                    mixed[token * Width + head * HeadSize + v] = value;
                    coarseMixed[token * Width + head * HeadSize + v] = Coarse(value);
                }
            }
        }
    }

    /// <summary>The upper three bits of a value that has been asserted to be an sbyte: that took all of its bits, so this is free.</summary>
    private static int Coarse(int value) => (value + 128 >> FineBits) - (128 >> FineBits);

    /// <summary>A table's entry; there is no proof for an index outside of the table.</summary>
    private static int Read(ReadOnlySpan<int> table, long index)
    {
        if (index < 0 || index >= table.Length)
        {
            throw new OverflowException();
        }

        return table[(int)index];
    }

    /// <summary>The product of a row of a matrix of letters with a vector.</summary>
    private static int Dot(ReadOnlySpan<byte> weights, int row, ReadOnlySpan<int> vector)
    {
        int sum = 0;
        for (int i = 0; i < vector.Length; i++)
        {
            sum += (weights[row * vector.Length + i] - Zero) * vector[i];
        }

        return sum;
    }
}
