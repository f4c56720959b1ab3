namespace CircuitGen.Samples.Models;

/// <summary>
/// Reads a private black-and-white digit: 324-72-10 with squares between the layers.
/// </summary>
/// <remarks>
/// The input is the middle 18 x 18 pixels at one bit each. The first layer's weights lie between -3 and 3, the second
/// layer's between -7 and 7. A square costs one constraint, which pays for many hidden neurons where a ReLU would pay
/// for few. Trained by <c>training/train_bits20.py</c>.
/// </remarks>
public static partial class Bits20
{
    private const int Side = 18;
    private const int PixelCount = Side * Side;
    private const int HiddenCount = 72;
    private const int InkThreshold = 100;

    /// <summary>Returns the digit the pixels show.</summary>
    [ZkCircuit(MaxConstraints = 585)]
    public static int Classify([Private, Length(PixelCount), Range(0, 1)] ReadOnlySpan<byte> pixels)
    {
        Span<int> squares = stackalloc int[HiddenCount];
        for (int h = 0; h < HiddenCount; h++)
        {
            int sum = HiddenBiases[h];
            for (int p = 0; p < PixelCount; p++)
            {
                sum += (HiddenWeights[h * PixelCount + p] - Zero) * pixels[p];
            }

            squares[h] = sum * sum;
        }

        Span<int> scores = stackalloc int[Scores.ClassCount];
        for (int k = 0; k < Scores.ClassCount; k++)
        {
            int score = ScoreBiases[k];
            for (int h = 0; h < HiddenCount; h++)
            {
                score += (ScoreWeights[k * HiddenCount + h] - Zero) * squares[h];
            }

            scores[k] = score;
        }

        return Scores.IndexOfLargest(scores);
    }

    /// <summary>Crops a 28 x 28 image and tells ink from paper.</summary>
    public static byte[] Prepare(ReadOnlySpan<byte> image) => Images.Ink(image, Side, InkThreshold);
}
