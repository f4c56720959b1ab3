namespace CircuitGen.Compiler.Planning;

/// <summary>
/// How large a circuit may be while it is planned, so that planning stays within a gigabyte or so. Counted and not measured, so that the
/// answer is the same on every machine.
/// </summary>
public static class PlanningLimits
{
    /// <summary>Wires. 2^23 is also the largest size for which a setup is commonly at hand.</summary>
    public const int Wires = 1 << 23;

    /// <summary>Elements of one array.</summary>
    public const int ArrayLength = 4_000_000;

    /// <summary>Elements of all arrays that are in use at the same time.</summary>
    public const int Elements = 8_000_000;

    /// <summary>Visits of places that do not decide the same at all of them: each becomes an element of a table in emitted code.</summary>
    public const int Decisions = 10_000_000;

    /// <summary>Terms of all sums that have been taken apart into bits, which are remembered.</summary>
    public const long RememberedTerms = 10_000_000;
}
