namespace CircuitGen.Samples.Models;

/// <summary>
/// Reads a public digit by two convolutions and two dense layers with ReLU between them.
/// </summary>
/// <remarks>
/// The shape has 3,047 parameters: 5 x 5 kernels in steps of 2, from 1 map to 2 and from 2 maps to 3, then 48-48-10. Pixels have eight
/// grey levels, weights lie between -60 and 60, and sums are shifted right before each ReLU, so that the next layer's sums stay narrow:
/// a ReLU costs one constraint for each bit of its argument and one more. Trained by <c>training/train_relu_conv.py</c>.
/// </remarks>
public static partial class ReluConv
{
    private const int Size = 5;
    private const int Stride = 2;
    private const int FirstMaps = 2;
    private const int FirstSide = (Images.Side - Size) / Stride + 1;
    private const int FirstShift = 4;
    private const int SecondMaps = 3;
    private const int SecondSide = (FirstSide - Size) / Stride + 1;
    private const int SecondShift = 8;
    private const int FlatCount = SecondMaps * SecondSide * SecondSide;
    private const int HiddenCount = 48;
    private const int HiddenShift = 9;

    /// <summary>Returns the digit the pixels show.</summary>
    [ZkCircuit(MaxConstraints = 4880)]
    public static int Classify([Public, Length(Images.Side * Images.Side), Range(0, 7)] ReadOnlySpan<byte> pixels)
    {
        Span<int> image = stackalloc int[Images.Side * Images.Side];
        for (int p = 0; p < image.Length; p++)
        {
            image[p] = pixels[p];
        }

        Span<int> first = stackalloc int[FirstMaps * FirstSide * FirstSide];
        Convolve(image, 1, Images.Side, FirstWeights, FirstBiases, FirstShift, first);
        Span<int> second = stackalloc int[FlatCount];
        Convolve(first, FirstMaps, FirstSide, SecondWeights, SecondBiases, SecondShift, second);

        Span<int> hidden = stackalloc int[HiddenCount];
        for (int h = 0; h < HiddenCount; h++)
        {
            int sum = ThirdBiases[h];
            for (int i = 0; i < FlatCount; i++)
            {
                sum += ThirdWeights[h * FlatCount + i] * second[i];
            }

            hidden[h] = Math.Max(0, sum >> HiddenShift);
        }

        Span<int> scores = stackalloc int[Scores.ClassCount];
        for (int k = 0; k < Scores.ClassCount; k++)
        {
            int score = ScoreBiases[k];
            for (int h = 0; h < HiddenCount; h++)
            {
                score += ScoreWeights[k * HiddenCount + h] * hidden[h];
            }

            scores[k] = score;
        }

        return Scores.IndexOfLargest(scores);
    }

    /// <summary>Rounds the pixels of a 28 x 28 image to eight grey levels.</summary>
    public static byte[] Prepare(ReadOnlySpan<byte> image)
    {
        byte[] pixels = new byte[image.Length];
        for (int p = 0; p < pixels.Length; p++)
        {
            pixels[p] = (byte)(image[p] >> 5);
        }

        return pixels;
    }

    /// <summary>Moves kernels over square maps, shifts the sums and cuts them off at zero.</summary>
    private static void Convolve(
        ReadOnlySpan<int> maps, int mapCount, int side, ReadOnlySpan<int> kernels, ReadOnlySpan<int> biases, int shift, Span<int> result)
    {
        int resultSide = (side - Size) / Stride + 1;
        for (int kernel = 0; kernel < biases.Length; kernel++)
        {
            for (int row = 0; row < resultSide; row++)
            {
                for (int column = 0; column < resultSide; column++)
                {
                    int sum = biases[kernel];
                    for (int tap = 0; tap < mapCount * Size * Size; tap++)
                    {
                        int map = tap / (Size * Size);
                        int y = row * Stride + tap / Size % Size;
                        int x = column * Stride + tap % Size;
                        sum += kernels[kernel * mapCount * Size * Size + tap] * maps[(map * side + y) * side + x];
                    }

                    result[(kernel * resultSide + row) * resultSide + column] = Math.Max(0, sum >> shift);
                }
            }
        }
    }
}
