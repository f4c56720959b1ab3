using CircuitGen.Curves;
using CircuitGen.Fields;

namespace CircuitGen.MultiScalarMultiplication;

/// <summary>
/// Names an operand of an addition in 32 bits: an index, which of two arrays it is in, and whether the point is negated.
/// </summary>
internal static unsafe class PointReference
{
    /// <summary>The operand is the point's negative.</summary>
    public const uint Negated = 1u << 31;

    /// <summary>The operand is in the array of intermediate sums, not among the bases.</summary>
    public const uint Intermediate = 1u << 30;

    /// <summary>No operand: an empty sum.</summary>
    public const uint None = uint.MaxValue;

    /// <summary>How many points an array can have.</summary>
    public const long MaximumCount = 1L << 30;

    /// <summary>The bits of the index.</summary>
    public const uint IndexMask = Intermediate - 1;

    /// <summary>Where the operand is in memory, before any negation.</summary>
    public static AffinePoint<TField>* Locate<TField>(uint reference, AffinePoint<TField>* bases, AffinePoint<TField>* sums)
        where TField : unmanaged, IFieldElement<TField> =>
        ((reference & Intermediate) != 0 ? sums : bases) + (reference & IndexMask);

    /// <summary>The operand itself.</summary>
    public static AffinePoint<TField> Load<TField>(uint reference, AffinePoint<TField>* bases, AffinePoint<TField>* sums)
        where TField : unmanaged, IFieldElement<TField>
    {
        var point = *Locate(reference, bases, sums);
        return (reference & Negated) != 0 ? -point : point;
    }
}
