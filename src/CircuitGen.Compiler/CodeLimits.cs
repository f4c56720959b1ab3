namespace CircuitGen.Compiler;

/// <summary>How large one circuit may be before it is planned. Counted and not measured, so that the answer is the same on every machine.</summary>
public static class CodeLimits
{
    /// <summary>Operations after inlining. Each takes about two kilobytes until its code is written; a sum of 3,000 terms has 15,000.</summary>
    public const int Operations = 250_000;

    /// <summary>Levels of operations in operations, those of inlined methods included. A chain of 3,000 conditions has as many.</summary>
    public const int Nesting = 10_000;

    /// <summary>Scalars in one struct, tuple or record.</summary>
    public const int Fields = 4_096;

    /// <summary>Elements of all inputs together.</summary>
    public const int Inputs = 1_000_000;

    /// <summary>Problems that are told of one circuit: the others are most likely more of the same.</summary>
    public const int Problems = 100;
}
