using CircuitGen.Curves;
using CircuitGen.Fields;

namespace CircuitGen.MultiScalarMultiplication;

/// <summary>
/// Adds many independent pairs of affine points. One inversion serves a whole batch (Montgomery's trick), so that an
/// addition costs five products and a square, against eleven and more for coordinates without inversions.
/// </summary>
/// <typeparam name="TField">Fq for G1, Fq2 for G2.</typeparam>
internal unsafe interface IPairAdder<TField> : IDisposable
    where TField : unmanaged, IFieldElement<TField>
{
    /// <summary>Adds the pairs; operands may be equal, opposite or at infinity.</summary>
    /// <param name="bases">The array of bases that references point into.</param>
    /// <param name="sums">The array of intermediate sums that references point into.</param>
    /// <param name="pairs">The pairs.</param>
    /// <param name="output">Where the sums go, in the order of the pairs; no pair refers to this part of the array.</param>
    void Add(AffinePoint<TField>* bases, AffinePoint<TField>* sums, ReadOnlySpan<PointPair> pairs, AffinePoint<TField>* output);
}
