namespace CircuitGen.Samples.Models;

/// <summary>The shape of a batch of tabular rows, as other systems prove them.</summary>
internal static class Batch
{
    /// <summary>Rows in a batch.</summary>
    public const int RowCount = 16;

    /// <summary>Features in a row.</summary>
    public const int FeatureCount = 18;

    /// <summary>Values a feature may have.</summary>
    public const int Levels = 16;
}
