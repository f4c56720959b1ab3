namespace CircuitGen.Samples.Models;

/// <summary>
/// Reads a public black-and-white digit with a support vector machine of quadratic kernel, in its primal form.
/// </summary>
/// <remarks>
/// The decision function of a digit is a quadratic form of the pixels. The ten forms share 64 directions: each is a
/// weighted sum of the same 64 squares of affine functions, which cost a constraint each. This bounds the rank of the forms, where a sum over
/// support vectors would pay a square for every vector. Trained with the multi-class hinge loss by <c>training/train_svms.py</c>.
/// </remarks>
public static partial class QuadraticSvm
{
    private const int Side = 20;

    /// <summary>Returns the digit the pixels show.</summary>
    [ZkCircuit(MaxConstraints = 240)]
    public static int Classify([Public, Length(Side * Side), Range(0, 1)] ReadOnlySpan<byte> pixels) =>
        SquareNetwork.Classify(pixels, HiddenWeights, HiddenBiases, ScoreWeights, ScoreBiases);

    /// <summary>Crops a 28 x 28 image and tells ink from paper.</summary>
    public static byte[] Prepare(ReadOnlySpan<byte> image) => Images.Ink(image, Side, 128);
}
