using System.Diagnostics;

namespace CircuitGen.Certify;

/// <summary>The time that the comparisons may take.</summary>
/// <param name="settings">What allows it.</param>
/// <param name="before">What has gone by before.</param>
internal sealed class CheckClock(CheckSettings settings, TimeSpan before)
{
    // One circuit must not take the time of all, unless that is a second.
    private const int Shares = 6;

    // To read the tables and to build a system takes longer than to run it once.
    private const int BuildingShares = 10;

    // A quick check means a second of the processor's, which lasts longer where others want the processor too.
    private const int MostDelay = 3;

    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly TimeSpan _processorStart = Environment.CpuUsage.TotalTime;

    /// <summary>What has gone by.</summary>
    public TimeSpan Elapsed => before + Stopwatch.GetElapsedTime(_start);

    /// <summary>Whether nothing more may be begun.</summary>
    public bool IsOver => settings.Level == CheckLevel.Quick
        ? Environment.CpuUsage.TotalTime - _processorStart >= settings.Limit || MustEnd
        : Elapsed >= settings.Limit;

    /// <summary>Whether a quick check must not wait even for what has begun.</summary>
    public bool MustEnd => settings.Level == CheckLevel.Quick && Elapsed >= settings.Limit * MostDelay;

    /// <summary>What one circuit may take for its comparisons, and for one of them.</summary>
    public TimeSpan Share => settings.Level == CheckLevel.Quick ? settings.Limit * MostDelay : settings.Limit / Shares;

    /// <summary>What one circuit may take to be built.</summary>
    public TimeSpan BuildingLimit => Share * BuildingShares;
}
