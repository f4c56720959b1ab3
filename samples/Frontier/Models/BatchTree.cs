namespace CircuitGen.Samples.Models;

/// <summary>Tells benign from malign for 16 rows at once with a decision tree of depth 3.</summary>
/// <remarks>
/// The rows are public: the first 18 features of the breast cancer data, in 16 levels each. Trained by
/// <c>training/train_tabular.py</c>.
/// </remarks>
public static partial class BatchTree
{
    /// <summary>Returns 1 for each row that is benign.</summary>
    [ZkCircuit(MaxConstraints = 320)]
    public static int[] Classify([Public, Length(Batch.RowCount * Batch.FeatureCount), Range(0, Batch.Levels - 1)] ReadOnlySpan<byte> rows)
    {
        int[] classes = new int[Batch.RowCount];
        Span<long> x = stackalloc long[Batch.FeatureCount];
        for (int row = 0; row < Batch.RowCount; row++)
        {
            for (int f = 0; f < Batch.FeatureCount; f++)
            {
                x[f] = rows[row * Batch.FeatureCount + f];
            }

            classes[row] = DecisionTree.Classify(x, Feature, Threshold, Left, Right, Classes);
        }

        return classes;
    }
}
