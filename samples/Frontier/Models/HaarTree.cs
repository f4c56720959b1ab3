namespace CircuitGen.Samples.Models;

/// <summary>
/// Reads a private grey digit with a decision tree on Haar features: how much more ink one box holds than its neighbour.
/// </summary>
/// <remarks>
/// The features are sums and differences of pixels and cost nothing. No feature exceeds 48 * 255, so that comparisons stay narrow.
/// Trained by <c>training/train_haar_tree.py</c>.
/// </remarks>
public static partial class HaarTree
{
    private const int Side = 20;
    private const int PlaceColumns = 5;
    private const int Bar = 4;

    private enum Kind
    {
        TopBottom,
        LeftRight,
        Diagonal,
        ThreeRows,
        ThreeColumns,
    }

    /// <summary>Returns the digit the pixels show.</summary>
    [ZkCircuit(MaxConstraints = 3720)]
    public static int Classify([Private, Length(Side * Side)] ReadOnlySpan<byte> pixels)
    {
        Span<long> x = stackalloc long[Haar.Length / PlaceColumns];
        MeasureFeatures(pixels, x);
        return DecisionTree.Classify(x, Feature, Threshold, Left, Right, Classes);
    }

    /// <summary>Returns what <see cref="Classify"/> returns, by the walk of the textbooks.</summary>
    [ZkCircuit(MaxConstraints = 3810)]
    public static int Walk([Private, Length(Side * Side)] ReadOnlySpan<byte> pixels)
    {
        Span<long> x = stackalloc long[Haar.Length / PlaceColumns];
        MeasureFeatures(pixels, x);
        int node = 0;
        while (node < Feature.Length)
        {
            node = x[Feature[node]] <= Threshold[node] ? Left[node] : Right[node];
        }

        return Classes[node - Feature.Length];
    }

    /// <summary>Crops a 28 x 28 image to its middle.</summary>
    public static byte[] Prepare(ReadOnlySpan<byte> image) => Images.Crop(image, Side);

    private static void MeasureFeatures(ReadOnlySpan<byte> pixels, Span<long> x)
    {
        for (int f = 0; f < x.Length; f++)
        {
            x[f] = HaarFeature(pixels, f * PlaceColumns);
        }
    }

    private static int HaarFeature(ReadOnlySpan<byte> pixels, int place)
    {
        int top = Haar[place + 1];
        int left = Haar[place + 2];
        int height = Haar[place + 3];
        int width = Haar[place + 4];
        int whole = Ink(pixels, top, left, height, width);
        return (Kind)Haar[place] switch
        {
            Kind.TopBottom => 2 * Ink(pixels, top, left, height / 2, width) - whole,
            Kind.LeftRight => 2 * Ink(pixels, top, left, height, width / 2) - whole,
            Kind.Diagonal => 2 * Ink(pixels, top, left, height / 2, width / 2)
                + 2 * Ink(pixels, top + height / 2, left + width / 2, height / 2, width / 2) - whole,
            Kind.ThreeRows => whole - 3 * Ink(pixels, top + Bar, left, Bar, width),
            _ => whole - 3 * Ink(pixels, top, left + Bar, height, Bar),
        };
    }

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
