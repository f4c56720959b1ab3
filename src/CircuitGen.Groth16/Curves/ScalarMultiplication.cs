using CircuitGen.Fields;

namespace CircuitGen.Curves;

/// <summary>A scalar times one point: double and add, four bits at a time.</summary>
internal static class ScalarMultiplication
{
    private const int WindowBits = 4;

    /// <summary>The scalar times the point.</summary>
    public static JacobianPoint<TField> Multiply<TField>(this in AffinePoint<TField> point, in Fr scalar)
        where TField : unmanaged, IFieldElement<TField> => Multiply((JacobianPoint<TField>)point, scalar);

    /// <summary>The scalar times the point.</summary>
    public static JacobianPoint<TField> Multiply<TField>(this in JacobianPoint<TField> point, in Fr scalar)
        where TField : unmanaged, IFieldElement<TField>
    {
        var canonical = scalar.ToCanonical();
        return Multiply(point, [canonical.L0, canonical.L1, canonical.L2, canonical.L3]);
    }

    /// <summary>A number times the point.</summary>
    /// <param name="point">The point.</param>
    /// <param name="number">The limbs of the number, the least significant first; it may exceed the group's order.</param>
    public static JacobianPoint<TField> Multiply<TField>(this in JacobianPoint<TField> point, ReadOnlySpan<ulong> number)
        where TField : unmanaged, IFieldElement<TField>
    {
        var multiples = new JacobianPoint<TField>[1 << WindowBits];
        for (var i = 1; i < multiples.Length; i++)
        {
            multiples[i] = multiples[i - 1] + point;
        }

        var result = JacobianPoint<TField>.Infinity;
        for (var bit = (number.Length * 64) - WindowBits; bit >= 0; bit -= WindowBits)
        {
            for (var i = 0; i < WindowBits && !result.IsInfinity; i++)
            {
                result = result.Double();
            }

            result += multiples[(int)(number[bit >> 6] >> (bit & 63)) & (multiples.Length - 1)];
        }

        return result;
    }
}
