using System.Runtime.InteropServices;
using CircuitGen.Fields;

namespace CircuitGen.Curves;

/// <summary>
/// A point of y^2 = x^3 + b by its coordinates; the point at infinity is (0, 0), which is on neither curve because b is not 0.
/// The memory layout is that of .zkey and .ptau files.
/// </summary>
/// <typeparam name="TField">Fq for G1, Fq2 for G2.</typeparam>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct AffinePoint<TField> : IEquatable<AffinePoint<TField>>
    where TField : unmanaged, IFieldElement<TField>
{
    /// <summary>The first coordinate.</summary>
    public readonly TField X;

    /// <summary>The second coordinate.</summary>
    public readonly TField Y;

    /// <summary>A point from its coordinates, unchecked.</summary>
    public AffinePoint(in TField x, in TField y)
    {
        X = x;
        Y = y;
    }

    /// <summary>The neutral element.</summary>
    public static AffinePoint<TField> Infinity => default;

    /// <summary>Whether this is the neutral element.</summary>
    public bool IsInfinity => X.IsZero && Y.IsZero;

    /// <summary>The point with the opposite second coordinate.</summary>
    public static AffinePoint<TField> operator -(in AffinePoint<TField> point) => new(point.X, -point.Y);

    /// <summary>Whether the coordinates satisfy y^2 = x^3 + b; the point at infinity counts.</summary>
    public bool IsOnCurve(in TField b) => IsInfinity || Y.Square().Equals((X.Square() * X) + b);

    /// <inheritdoc/>
    public bool Equals(AffinePoint<TField> other) => X.Equals(other.X) && Y.Equals(other.Y);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AffinePoint<TField> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(X, Y);
}
