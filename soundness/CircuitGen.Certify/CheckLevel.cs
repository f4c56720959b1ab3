namespace CircuitGen.Certify;

/// <summary>How thoroughly circuits are run against their methods.</summary>
public enum CheckLevel
{
    /// <summary>Not at all.</summary>
    Off,

    /// <summary>As far as a second goes: what a Debug build does.</summary>
    Quick,

    /// <summary>Each on hundreds of inputs: what a Release build does.</summary>
    Full,
}
