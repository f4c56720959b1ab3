namespace CircuitGen.Samples.Models;

/// <summary>Tells benign from malign by logistic regression: the sign of a weighted sum.</summary>
/// <remarks>
/// The row is private: the first 18 features of the breast cancer data, in 16 levels each. Trained by
/// <c>training/train_tabular.py</c>.
/// </remarks>
public static partial class LogisticRegression
{
    /// <summary>Returns 1 for a benign row.</summary>
    [ZkCircuit(MaxConstraints = 90)]
    public static int Classify([Private, Length(Batch.FeatureCount), Range(0, Batch.Levels - 1)] ReadOnlySpan<byte> features)
    {
        int odds = Bias;
        for (int f = 0; f < Batch.FeatureCount; f++)
        {
            odds += Weights[f] * features[f];
        }

        return odds >= 0 ? 1 : 0;
    }
}
