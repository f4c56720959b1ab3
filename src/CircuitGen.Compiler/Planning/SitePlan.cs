using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Planning;

/// <summary>All the plan knows about one expression or statement.</summary>
public sealed class SitePlan
{
    /// <summary>What was decided at each visit.</summary>
    public ActionLog Actions { get; } = new();

    /// <summary>How each visit's result was cut to its type inside <c>unchecked</c>, or cast to it inside <c>checked</c>; empty elsewhere.</summary>
    public ActionLog Wraps { get; } = new();

    /// <summary>What each visit of a division or an absolute value asserted of its operand; empty elsewhere.</summary>
    public ActionLog Checks { get; } = new();

    /// <summary>Whether the value was secret at any visit.</summary>
    public bool IsSecret { get; internal set; }

    /// <summary>Whether the value was computed at any visit.</summary>
    public bool IsVisited { get; internal set; }

    /// <summary>The values it took or may take, over all visits.</summary>
    public Interval Hull { get; private set; }

    /// <summary>The values it computed before they were cut to the type, over all visits: what emitted code needs room for.</summary>
    public Interval Exact { get; private set; }

    /// <summary>Constraints imposed here, over all visits.</summary>
    public long Constraints { get; internal set; }

    internal void Widen(Interval range)
    {
        if (!IsVisited)
        {
            Hull = range;
            IsVisited = true;
        }
        else if (!Hull.Contains(range))
        {
            Hull = Hull.Hull(range);
        }
    }

    internal void WidenExact(Interval range) => Exact = Exact.Hull(range);
}
