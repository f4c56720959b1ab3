namespace CircuitGen.Samples.Models;

/// <summary>Reads a private black-and-white digit by naive Bayes: every pixel adds its logarithmic odds to each digit's.</summary>
/// <remarks>
/// The input is the middle 18 x 18 pixels at one bit each. Logarithms are in halves and relative to the mean of all
/// digits. Trained by <c>training/train_tabular.py</c>.
/// </remarks>
public static partial class NaiveBayes
{
    private const int Side = 18;
    private const int PixelCount = Side * Side;

    /// <summary>Returns the digit the pixels show.</summary>
    [ZkCircuit(MaxConstraints = 440)]
    public static int Classify([Private, Length(PixelCount), Range(0, 1)] ReadOnlySpan<byte> pixels)
    {
        Span<int> odds = stackalloc int[Scores.ClassCount];
        for (int k = 0; k < Scores.ClassCount; k++)
        {
            int sum = Biases[k];
            for (int p = 0; p < PixelCount; p++)
            {
                sum += (Weights[k * PixelCount + p] - Zero) * pixels[p];
            }

            odds[k] = sum;
        }

        return Scores.IndexOfLargest(odds);
    }

    /// <summary>Crops a 28 x 28 image and tells ink from paper.</summary>
    public static byte[] Prepare(ReadOnlySpan<byte> image) => Images.Ink(image, Side, 100);
}
