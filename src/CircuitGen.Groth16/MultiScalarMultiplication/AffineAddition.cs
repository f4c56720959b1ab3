using CircuitGen.Curves;
using CircuitGen.Fields;

namespace CircuitGen.MultiScalarMultiplication;

/// <summary>The chord-and-tangent formulas for y^2 = x^3 + b, with the inversion left to the caller.</summary>
internal static class AffineAddition
{
    /// <summary>
    /// What has to be inverted: the difference of x, or 2y for a doubling, or 1 where the sum needs no inversion.
    /// It is never 0.
    /// </summary>
    public static TField Denominator<TField>(in AffinePoint<TField> left, in AffinePoint<TField> right)
        where TField : unmanaged, IFieldElement<TField>
    {
        if (left.IsInfinity || right.IsInfinity)
        {
            return TField.One;
        }

        var difference = right.X - left.X;
        return !difference.IsZero ? difference
            : left.Y.Equals(right.Y) && !left.Y.IsZero ? left.Y.Double()
            : TField.One;
    }

    /// <summary>The sum.</summary>
    /// <param name="left">The first point.</param>
    /// <param name="right">The second point.</param>
    /// <param name="inverse">The inverse of <see cref="Denominator"/>.</param>
    public static AffinePoint<TField> Add<TField>(
        in AffinePoint<TField> left, in AffinePoint<TField> right, in TField inverse)
        where TField : unmanaged, IFieldElement<TField>
    {
        if (left.IsInfinity || right.IsInfinity)
        {
            return left.IsInfinity ? right : left;
        }

        TField slope;
        if (!left.X.Equals(right.X))
        {
            slope = (right.Y - left.Y) * inverse;
        }
        else if (left.Y.Equals(right.Y) && !left.Y.IsZero)
        {
            var square = left.X.Square();
            slope = (square.Double() + square) * inverse;
        }
        else
        {
            return AffinePoint<TField>.Infinity;
        }

        var x = slope.Square() - left.X - right.X;
        return new(x, (slope * (left.X - x)) - left.Y);
    }
}
