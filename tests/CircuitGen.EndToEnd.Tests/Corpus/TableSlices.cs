namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>Parts of constant tables.</summary>
public static partial class TableSlices
{
    private static readonly int[] s_array = [1, -2, 3, 4, -5, 6];

    private static ReadOnlySpan<sbyte> Weights => [1, -2, 3, 4, -5, 6];

    [ZkCircuit]
    public static int SliceOfSpan([Length(3), Range(0, 9)] byte[] x)
    {
        int sum = 0;
        for (int row = 0; row < 2; row++)
        {
            ReadOnlySpan<sbyte> weights = Weights.Slice(row * 3, 3);
            for (int i = 0; i < 3; i++)
            {
                sum += weights[i] * x[i] * (row + 1);
            }
        }

        return sum;
    }

    [ZkCircuit]
    public static int RangeOfSpan([Length(2), Range(0, 9)] byte[] x)
    {
        var weights = Weights[2..];
        return weights[0] * x[0] + weights[^1] * x[1];
    }

    [ZkCircuit]
    public static int SpanOfArray([Length(2), Range(0, 2)] byte[] x)
    {
        ReadOnlySpan<int> weights = s_array.AsSpan(1, 4);
        return weights[0] * x[0] + weights[x[1]];
    }
}
