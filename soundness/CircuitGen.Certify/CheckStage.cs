namespace CircuitGen.Certify;

/// <summary>What the check of one circuit is at.</summary>
internal enum CheckStage
{
    /// <summary>It has not begun.</summary>
    Waiting,

    /// <summary>The generated code builds the constraint system; static constructors run.</summary>
    Building,

    /// <summary>The method and the witness generator run.</summary>
    Comparing,

    /// <summary>The certificate checker runs.</summary>
    Certifying,

    /// <summary>It has ended.</summary>
    Done,
}
