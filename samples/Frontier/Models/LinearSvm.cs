namespace CircuitGen.Samples.Models;

/// <summary>
/// Reads a public digit with a linear support vector machine: ten planes, and the digit whose plane is farthest below.
/// </summary>
/// <remarks>
/// The middle 20 x 20 pixels have four grey levels. Only the search for the largest score costs anything. Trained with the multi-class
/// hinge loss by <c>training/train_svms.py</c>.
/// </remarks>
public static partial class LinearSvm
{
    private const int Side = 20;
    private const int PixelCount = Side * Side;
    private const int Levels = 4;

    /// <summary>Returns the digit the pixels show.</summary>
    [ZkCircuit(MaxConstraints = 130)]
    public static int Classify([Public, Length(PixelCount), Range(0, Levels - 1)] ReadOnlySpan<byte> pixels)
    {
        Span<int> scores = stackalloc int[Scores.ClassCount];
        for (int k = 0; k < Scores.ClassCount; k++)
        {
            int score = Biases[k];
            for (int p = 0; p < PixelCount; p++)
            {
                score += (Weights[k * PixelCount + p] - Zero) * pixels[p];
            }

            scores[k] = score;
        }

        return Scores.IndexOfLargest(scores);
    }

    /// <summary>Crops a 28 x 28 image and rounds its pixels to four grey levels.</summary>
    public static byte[] Prepare(ReadOnlySpan<byte> image) => Images.Levels(image, Side, 1, Levels, 256 / Levels);
}
