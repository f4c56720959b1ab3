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

    private readonly long _start = Stopwatch.GetTimestamp();

    /// <summary>What has gone by.</summary>
    public TimeSpan Elapsed => before + Stopwatch.GetElapsedTime(_start);

    /// <summary>Whether nothing more may be begun.</summary>
    public bool IsOver => Elapsed >= settings.Limit;

    /// <summary>What one circuit may take for its comparisons, and for one of them.</summary>
    public TimeSpan Share => settings.Level == CheckLevel.Quick ? settings.Limit : settings.Limit / Shares;

    /// <summary>What one circuit may take to be built.</summary>
    public TimeSpan BuildingLimit => Share * BuildingShares;
}
