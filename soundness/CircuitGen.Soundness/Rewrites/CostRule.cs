namespace CircuitGen.Soundness.Rewrites;

/// <summary>What a rewrite may do to the number of constraints and wires.</summary>
public enum CostRule
{
    /// <summary>They stay as they are: plans are made of linear combinations and intervals and not of the text.</summary>
    Kept,

    /// <summary>
    /// They stay as they are unless a function of one narrow secret is read from a table: such functions are looked for within an
    /// expression, and the rewrite cuts an expression in two.
    /// </summary>
    KeptWithoutTables,

    /// <summary>
    /// They may change: a condition that stands in its choice narrows the intervals of both sides, may make the choice a maximum, and is
    /// not computed where both sides are equal; away from it, it is computed for itself. And what is computed first may serve what comes
    /// second: bits serve a later shift, a shift's range check does not serve somebody who needs the bits later.
    /// </summary>
    Free,
}
