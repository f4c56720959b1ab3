namespace CircuitGen.Setup;

/// <summary>Tells how much of a long work is done; threads may add to it at the same time.</summary>
/// <param name="progress">Is told the share that is done, from 0 to 1; null for nobody.</param>
/// <param name="total">All of the work, in the unit of <see cref="Add"/>.</param>
internal sealed class WorkMeter(IProgress<double>? progress, long total)
{
    /// <summary>What a point of G2 takes, in points of G1.</summary>
    public const int G2Weight = 3;

    private long _done;

    /// <summary>Some work is done.</summary>
    public void Add(long amount)
    {
        if (progress is not null)
        {
            progress.Report(Math.Min(1, (double)Interlocked.Add(ref _done, amount) / total));
        }
    }
}
