namespace CircuitGen.Samples.Models;

/// <summary>
/// Reads a private grey digit by its edges: 52 features of 20 x 20 pixels, then 52-31-10 with ReLU, and 52-10 past it.
/// </summary>
/// <remarks>
/// A window of 6 x 6 pixels moves over the image in steps of 3. At each of the 25 places it tells how much more ink
/// there is in its top half than in its bottom half, and in its left half than in its right half. Two more features
/// weigh all the pixels with learned masks. A skip layer adds the features to the scores directly, so the ReLUs need
/// only learn what is not linear. Features and layers are sums of multiples, so they cost nothing; a right shift
/// before the ReLU keeps the scores narrow. Trained by <c>training/train_haar.py</c>.
/// </remarks>
public static partial class Haar
{
    private const int Side = 20;
    private const int Window = 6;
    private const int Half = Window / 2;
    private const int Stride = 3;
    private const int FirstPlace = 1;
    private const int Places = 5;
    private const int MaskCount = 2;
    private const int FeatureCount = 2 * Places * Places + MaskCount;
    private const int HiddenCount = 31;

    /// <summary>Returns the digit the pixels show.</summary>
    [ZkCircuit(MaxConstraints = 4120)]
    public static int Classify([Private, Length(Side * Side)] ReadOnlySpan<byte> pixels)
    {
        Span<int> features = stackalloc int[FeatureCount];
        int f = 0;
        for (int row = 0; row < Places; row++)
        {
            for (int column = 0; column < Places; column++)
            {
                int top = FirstPlace + row * Stride;
                int left = FirstPlace + column * Stride;
                features[f++] = Ink(pixels, top, left, Half, Window) - Ink(pixels, top + Half, left, Half, Window);
                features[f++] = Ink(pixels, top, left, Window, Half) - Ink(pixels, top, left + Half, Window, Half);
            }
        }

        for (int m = 0; m < MaskCount; m++)
        {
            int sum = 0;
            for (int p = 0; p < Side * Side; p++)
            {
                sum += (MaskWeights[m * Side * Side + p] - Zero) * pixels[p];
            }

            features[f++] = sum;
        }

        Span<int> hidden = stackalloc int[HiddenCount];
        for (int h = 0; h < HiddenCount; h++)
        {
            int sum = HiddenBiases[h];
            for (int i = 0; i < FeatureCount; i++)
            {
                sum += (HiddenWeights[h * FeatureCount + i] - Zero) * features[i];
            }

            hidden[h] = Math.Max(0, sum >> Shift);
        }

        Span<int> scores = stackalloc int[Scores.ClassCount];
        for (int k = 0; k < Scores.ClassCount; k++)
        {
            int score = ScoreBiases[k];
            for (int h = 0; h < HiddenCount; h++)
            {
                score += (ScoreWeights[k * HiddenCount + h] - Zero) * hidden[h];
            }

            for (int i = 0; i < FeatureCount; i++)
            {
                score += (SkipWeights[k * FeatureCount + i] - Zero) * features[i];
            }

            scores[k] = score;
        }

        return Scores.IndexOfLargest(scores);
    }

    /// <summary>Crops a 28 x 28 image to its middle.</summary>
    public static byte[] Prepare(ReadOnlySpan<byte> image) => Images.Crop(image, Side);

    private static int Ink(ReadOnlySpan<byte> pixels, int top, int left, int height, int width)
    {
        int ink = 0;
        for (int y = top; y < top + height; y++)
        {
            for (int x = left; x < left + width; x++)
            {
                ink += pixels[y * Side + x];
            }
        }

        return ink;
    }
}
