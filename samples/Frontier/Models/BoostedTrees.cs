namespace CircuitGen.Samples.Models;

/// <summary>
/// Reads a private black-and-white digit with gradient-boosted trees: every leaf votes for and against every digit.
/// </summary>
/// <remarks>
/// The input is the middle 18 x 18 pixels at one bit each. A tree is a list of splits: split i moves the images with ink at its
/// pixel from an earlier leaf to leaf i + 1. Bits need no comparison, so a split costs a product and a tree of L leaves L - 2 of them.
/// Trained by <c>training/train_boosted_trees.py</c>.
/// </remarks>
public static partial class BoostedTrees
{
    private const int Side = 18;
    private const int InkThreshold = 100;
    private const int SplitCount = LeafCount - 1;

    /// <summary>Returns the digit the pixels show.</summary>
    [ZkCircuit(MaxConstraints = 1020)]
    public static int Classify([Private, Length(Side * Side), Range(0, 1)] ReadOnlySpan<byte> pixels)
    {
        Span<int> scores = stackalloc int[Scores.ClassCount];
        Span<int> isIn = stackalloc int[LeafCount];
        for (int tree = 0; tree < TreeCount; tree++)
        {
            isIn[0] = 1;
            for (int split = 0; split < SplitCount; split++)
            {
                int leaf = SplitLeaves[tree * SplitCount + split];
                int moves = isIn[leaf] * pixels[SplitPixels[tree * SplitCount + split]];
                isIn[split + 1] = moves;
                isIn[leaf] -= moves;
            }

            for (int leaf = 0; leaf < LeafCount; leaf++)
            {
                for (int k = 0; k < Scores.ClassCount; k++)
                {
                    scores[k] += (Votes[(tree * LeafCount + leaf) * Scores.ClassCount + k] - Zero) * isIn[leaf];
                }
            }
        }

        return Scores.IndexOfLargest(scores);
    }

    /// <summary>Crops a 28 x 28 image and tells ink from paper.</summary>
    public static byte[] Prepare(ReadOnlySpan<byte> image) => Images.Ink(image, Side, InkThreshold);
}
