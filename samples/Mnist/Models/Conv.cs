namespace CircuitGen.Samples.Mnist.Models;

/// <summary>
/// Reads a public grey digit by two convolutions with a square after each, and a dense layer.
/// </summary>
/// <remarks>
/// The first layer moves 8 kernels of 6 x 6 pixels over the image in steps of 3, the second 24 kernels of 4 x 4 in
/// steps of 2 over all 8 maps. Every weight is -1, 0 or 1: a square doubles the bits of a value, and small weights keep
/// the scores within a <see langword="long"/>. Trained by <c>training/train_conv.py</c>.
/// </remarks>
public static partial class Conv
{
    private const int FirstChannels = 8;
    private const int FirstSize = 6;
    private const int FirstStride = 3;
    private const int FirstSide = (Images.Side - FirstSize) / FirstStride + 1;
    private const int FirstCount = FirstChannels * FirstSide * FirstSide;
    private const int SecondChannels = 24;
    private const int SecondSize = 4;
    private const int SecondStride = 2;
    private const int SecondSide = (FirstSide - SecondSize) / SecondStride + 1;
    private const int SecondCount = SecondChannels * SecondSide * SecondSide;

    /// <summary>Returns the digit the pixels show.</summary>
    [ZkCircuit(MaxConstraints = 1400)]
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

        Span<long> second = stackalloc long[SecondCount];
        for (int channel = 0; channel < SecondChannels; channel++)
        {
            for (int row = 0; row < SecondSide; row++)
            {
                for (int column = 0; column < SecondSide; column++)
                {
                    long sum = SecondSum(first, channel, row * SecondStride, column * SecondStride);
                    second[(channel * SecondSide + row) * SecondSide + column] = sum * sum;
                }
            }
        }

        Span<long> scores = stackalloc long[Scores.ClassCount];
        for (int k = 0; k < Scores.ClassCount; k++)
        {
            long score = ScoreBiases[k];
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
                int weight = FirstKernels[(channel * FirstSize + y) * FirstSize + x] - Zero;
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
                    int weight = SecondKernels[((channel * FirstChannels + map) * SecondSize + y) * SecondSize + x] - Zero;
                    sum += weight * maps[(map * FirstSide + top + y) * FirstSide + left + x];
                }
            }
        }

        return sum;
    }
}
