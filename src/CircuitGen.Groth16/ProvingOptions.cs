namespace CircuitGen;

/// <summary>How a proof is made.</summary>
public sealed record ProvingOptions
{
    /// <summary>How many threads work on it: all processors unless set; at least 1.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Whether keys that are not fit for release are refused.</summary>
    public bool Release { get; init; }
}
