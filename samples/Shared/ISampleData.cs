namespace CircuitGen.Samples;

/// <summary>Examples with their labels.</summary>
public interface ISampleData
{
    /// <summary>The number of examples.</summary>
    int Count { get; }

    /// <summary>The values of an example, one byte each.</summary>
    byte[] Example(int index);

    /// <summary>What a perfect model would return for an example: one label, or one for every row of a batch.</summary>
    int[] Labels(int index);
}
