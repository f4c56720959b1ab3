using System.Diagnostics;

namespace CircuitGen.Certify;

/// <summary>
/// The time that the comparisons may take. What counts is the processor's time, so that a machine that is busy otherwise checks no less; but what waits, for a lock or a key, uses
/// none, so that six times as long by the clock is the end in any case.
/// </summary>
/// <param name="settings">What allows it.</param>
/// <param name="before">What has gone by before.</param>
internal sealed class CheckClock(CheckSettings settings, TimeSpan before)
{
    // One circuit must not take the time of all, unless that is a second.
    private const int Shares = 6;

    // To read the tables and to build a system takes longer than to run it once.
    private const int BuildingShares = 10;

    // Somebody waits for a quick check.
    private const int MostQuickDelay = 3;

    /// <summary>How much longer things may last than the processor works on them.</summary>
    public const int MostDelay = 6;

    private readonly Moment _start = Moment.Now;

    /// <summary>What has gone by, by the clock.</summary>
    public TimeSpan Elapsed => before + Stopwatch.GetElapsedTime(_start.Timestamp);

    /// <summary>Whether nothing more may be begun.</summary>
    public bool IsOver => SpentSince(_start) >= settings.Limit;

    /// <summary>Whether circuits may be left out: in a quick check, unless it is to certify all.</summary>
    public bool MayLeaveOut => IsQuick && settings.Certificates != true;

    /// <summary>Whether what has begun must not be waited for.</summary>
    public bool MustEnd => MayLeaveOut && Elapsed >= settings.Limit * MostQuickDelay;

    /// <summary>What one circuit may take for its comparisons, and for one of them.</summary>
    public TimeSpan Share => IsQuick ? settings.Limit : settings.Limit / Shares;

    /// <summary>What one circuit may take to be built.</summary>
    public TimeSpan BuildingLimit => Share * BuildingShares;

    private bool IsQuick => settings.Level == CheckLevel.Quick;

    /// <summary>What counts of the time since a moment.</summary>
    public TimeSpan SpentSince(Moment moment)
    {
        var processor = Environment.CpuUsage.TotalTime - moment.Processor;
        var delayed = Stopwatch.GetElapsedTime(moment.Timestamp) / (IsQuick ? MostQuickDelay : MostDelay);
        return processor > delayed ? processor : delayed;
    }

    /// <summary>A moment by both clocks.</summary>
    /// <param name="Timestamp">That of <see cref="Stopwatch"/>.</param>
    /// <param name="Processor">What the process had used.</param>
    public sealed record Moment(long Timestamp, TimeSpan Processor)
    {
        /// <summary>Now.</summary>
        public static Moment Now => new(Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
    }
}
