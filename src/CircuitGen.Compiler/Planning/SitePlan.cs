using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Planning;

/// <summary>All the plan knows about one expression or statement.</summary>
public sealed class SitePlan
{
    /// <summary>What was decided at each visit.</summary>
    public ActionLog Actions { get; } = new();

    /// <summary>How each visit's result was cut to its type, inside <c>unchecked</c>; empty elsewhere.</summary>
    public ActionLog Wraps { get; } = new();

    /// <summary>Whether the value was secret at any visit.</summary>
    public bool IsSecret { get; internal set; }

    /// <summary>Whether the value was computed at any visit.</summary>
    public bool IsVisited { get; internal set; }

    /// <summary>The values it took or may take, over all visits.</summary>
    public Interval Hull { get; private set; }

    /// <summary>Constraints imposed here, over all visits.</summary>
    public long Constraints { get; internal set; }

    internal void Widen(Interval range)
    {
        Hull = IsVisited ? Hull.Hull(range) : range;
        IsVisited = true;
    }
}
