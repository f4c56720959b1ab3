namespace CircuitGen.Samples.Models;

/// <summary>Assigns 16 rows at once to the nearer of two centres, as k-means does.</summary>
/// <remarks>
/// The rows are public: the first 18 features of the breast cancer data, in 16 levels each. The squared distance from a centre c is
/// x.x - 2 c.x + c.c; x.x is the same for all centres, and the rest is linear and free. What costs is one comparison for a row.
/// Trained by <c>training/train_tabular.py</c>.
/// </remarks>
public static partial class BatchKMeans
{
    /// <summary>Returns the cluster of each row.</summary>
    [ZkCircuit(MaxConstraints = 210)]
    public static int[] Assign([Public, Length(Batch.RowCount * Batch.FeatureCount), Range(0, Batch.Levels - 1)] ReadOnlySpan<byte> rows)
    {
        int[] clusters = new int[Batch.RowCount];
        for (int row = 0; row < Batch.RowCount; row++)
        {
            ReadOnlySpan<byte> features = rows.Slice(row * Batch.FeatureCount, Batch.FeatureCount);
            clusters[row] = Distance(features, 1) < Distance(features, 0) ? 1 : 0;
        }

        return clusters;
    }

    /// <summary>The squared distance from a centre, less the square of the row itself.</summary>
    private static int Distance(ReadOnlySpan<byte> features, int cluster)
    {
        int distance = 0;
        for (int f = 0; f < Batch.FeatureCount; f++)
        {
            int centre = Centres[cluster * Batch.FeatureCount + f];
            distance += centre * centre - 2 * centre * features[f];
        }

        return distance;
    }
}
