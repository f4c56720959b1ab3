namespace CircuitGen.Samples.Models;

/// <summary>
/// Reads a public grey digit: 784-72-10 with squares between the layers.
/// </summary>
/// <remarks>
/// The input is the whole image, a byte per pixel, and costs nothing because it is public. All weights lie between -7
/// and 7: small weights keep the scores narrow, and so the search for the largest one cheap. Trained by
/// <c>training/train_bytes28.py</c>.
/// </remarks>
public static partial class Bytes28
{
    private const int PixelCount = Images.Side * Images.Side;
    private const int HiddenCount = 72;

    /// <summary>Returns the digit the pixels show.</summary>
    [ZkCircuit(MaxConstraints = 440)]
    public static int Classify([Public, Length(PixelCount)] ReadOnlySpan<byte> pixels)
    {
        Span<long> squares = stackalloc long[HiddenCount];
        for (int h = 0; h < HiddenCount; h++)
        {
            int sum = HiddenBiases[h];
            for (int p = 0; p < PixelCount; p++)
            {
                sum += (HiddenWeights[h * PixelCount + p] - Zero) * pixels[p];
            }

            squares[h] = (long)sum * sum;
        }

        Span<long> scores = stackalloc long[Scores.ClassCount];
        for (int k = 0; k < Scores.ClassCount; k++)
        {
            long score = ScoreBiases[k];
            for (int h = 0; h < HiddenCount; h++)
            {
                score += (ScoreWeights[k * HiddenCount + h] - Zero) * squares[h];
            }

            scores[k] = score;
        }

        return Scores.IndexOfLargest(scores);
    }

    /// <summary>Returns the pixels of a 28 x 28 image as they are.</summary>
    public static byte[] Prepare(ReadOnlySpan<byte> image) => image.ToArray();
}
