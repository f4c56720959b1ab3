namespace CircuitGen.Samples.Models;

/// <summary>
/// Reads a public grey digit by two convolutions with a square after each, and a dense layer.
/// </summary>
/// <remarks>
/// The first layer moves 8 kernels of 7 x 7 pixels over the image in steps of 3, the second 40 kernels of 6 x 6 in
/// steps of 2 over all 8 maps. All weights lie between -7 and 7. A square costs a single constraint but doubles the
/// bits of a value: the scores need 70 bits, and the search for the largest one is half of the circuit. Trained by
/// <c>training/train_conv.py</c>.
/// </remarks>
public static partial class Conv
{
    private const int FirstChannels = 8;
    private const int FirstSize = 7;
    private const int FirstStride = 3;
    private const int FirstSide = (Images.Side - FirstSize) / FirstStride + 1;
    private const int FirstCount = FirstChannels * FirstSide * FirstSide;
    private const int SecondChannels = 40;
    private const int SecondSize = 6;
    private const int SecondStride = 2;
    private const int SecondSide = (FirstSide - SecondSize) / SecondStride + 1;
    private const int SecondCount = SecondChannels * SecondSide * SecondSide;
    private const long ScoreBiasUnit = 1L << 32;

    /// <summary>Returns the digit the pixels show.</summary>
    [ZkCircuit(MaxConstraints = 1335)]
    public static int Classify([Public, Length(Images.Side * Images.Side)] ReadOnlySpan<byte> pixels)
    {
        Span<long> first = stackalloc long[FirstCount];
        for (int channel = 0; channel < FirstChannels; channel++)
        {
            for (int row = 0; row < FirstSide; row++)
            {
                for (int column = 0; column < FirstSide; column++)
                {
                    long sum = FirstSum(pixels, channel, row * FirstStride, column * FirstStride);
                    first[(channel * FirstSide + row) * FirstSide + column] = sum * sum;
                }
            }
        }

        Span<Int128> second = stackalloc Int128[SecondCount];
        for (int channel = 0; channel < SecondChannels; channel++)
        {
            for (int row = 0; row < SecondSide; row++)
            {
                for (int column = 0; column < SecondSide; column++)
                {
                    long sum = SecondSum(first, channel, row * SecondStride, column * SecondStride);
                    second[(channel * SecondSide + row) * SecondSide + column] = (Int128)sum * sum;
                }
            }
        }

        Span<Int128> scores = stackalloc Int128[Scores.ClassCount];
        for (int k = 0; k < Scores.ClassCount; k++)
        {
            Int128 score = (Int128)ScoreBiases[k] * ScoreBiasUnit;
            for (int i = 0; i < SecondCount; i++)
            {
                score += (ScoreWeights[k * SecondCount + i] - Zero) * second[i];
            }

            scores[k] = score;
        }

        return Scores.IndexOfLargest(scores);
    }

    /// <summary>Returns the pixels of a 28 x 28 image as they are.</summary>
    public static byte[] Prepare(ReadOnlySpan<byte> image) => image.ToArray();

    private static long FirstSum(ReadOnlySpan<byte> pixels, int channel, int top, int left)
    {
        long sum = FirstBiases[channel];
        for (int y = 0; y < FirstSize; y++)
        {
            for (int x = 0; x < FirstSize; x++)
            {
                int tap = (channel * FirstSize + y) * FirstSize + x;
                int weight = FirstKernels[tap] - Zero;
                sum += weight * pixels[(top + y) * Images.Side + left + x];
            }
        }

        return sum;
    }

    private static long SecondSum(ReadOnlySpan<long> maps, int channel, int top, int left)
    {
        long sum = SecondBiases[channel];
        for (int map = 0; map < FirstChannels; map++)
        {
            for (int y = 0; y < SecondSize; y++)
            {
                for (int x = 0; x < SecondSize; x++)
                {
                    int tap = ((channel * FirstChannels + map) * SecondSize + y) * SecondSize + x;
                    int weight = SecondKernels[tap] - Zero;
                    sum += weight * maps[(map * FirstSide + top + y) * FirstSide + left + x];
                }
            }
        }

        return sum;
    }
}
