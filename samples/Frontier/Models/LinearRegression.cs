namespace CircuitGen.Samples.Models;

/// <summary>Predicts by linear regression how far diabetes has gone after a year.</summary>
/// <remarks>
/// The row is private: the ten features of the diabetes data, in 64 levels each. The sum is in 1,024ths and rounded to a whole number.
/// Trained by <c>training/train_tabular.py</c>.
/// </remarks>
public static partial class LinearRegression
{
    private const int FeatureCount = 10;

    /// <summary>Returns the predicted measure.</summary>
    [ZkCircuit(MaxConstraints = 90)]
    public static int Predict([Private, Length(FeatureCount), Range(0, 63)] ReadOnlySpan<byte> features)
    {
        int sum = Bias;
        for (int f = 0; f < FeatureCount; f++)
        {
            sum += Weights[f] * features[f];
        }

        return sum >> Shift;
    }
}
