namespace CircuitGen.Soundness.Rewrites;

/// <summary>What a rewrite may do to the number of constraints and wires.</summary>
public enum CostRule
{
    /// <summary>They stay as they are: plans are made of linear combinations and intervals and not of the text.</summary>
    Kept,

    /// <summary>
    /// They may change, and how often they do is counted. A condition that stands in its choice narrows the intervals of both sides and may make the
    /// choice a maximum; functions of one narrow secret, and choices between two equal sides, are looked for within an expression; and what is computed
    /// first may serve what comes second: bits serve a later shift, a shift's range check does not serve somebody who needs the bits later.
    /// </summary>
    Counted,
}
