using CircuitGen.Fields;

namespace CircuitGen.Towers;

/// <summary>Fq[u] / (u^2 + 1): the field that coordinates in G2 are in.</summary>
/// <param name="C0">The part without u.</param>
/// <param name="C1">The factor of u.</param>
internal readonly record struct Fq2(Fq C0, Fq C1) : IFieldElement<Fq2>
{
    /// <inheritdoc/>
    public static Fq2 Zero => default;

    /// <inheritdoc/>
    public static Fq2 One => new(Fq.One, default);

    /// <summary>9 + u, which is neither a square nor a cube: the next storeys of the tower are built on it.</summary>
    public static Fq2 NonResidue { get; } = new(Fq.From(9UL), Fq.One);

    /// <inheritdoc/>
    public bool IsZero => C0.IsZero && C1.IsZero;

    /// <inheritdoc/>
    public static Fq2 operator +(in Fq2 left, in Fq2 right) => new(left.C0 + right.C0, left.C1 + right.C1);

    /// <inheritdoc/>
    public static Fq2 operator -(in Fq2 left, in Fq2 right) => new(left.C0 - right.C0, left.C1 - right.C1);

    /// <inheritdoc/>
    public static Fq2 operator -(in Fq2 value) => new(-value.C0, -value.C1);

    /// <summary>The product, by Karatsuba: three products in Fq.</summary>
    public static Fq2 operator *(in Fq2 left, in Fq2 right)
    {
        var low = left.C0 * right.C0;
        var high = left.C1 * right.C1;
        var cross = (left.C0 + left.C1) * (right.C0 + right.C1);
        return new(low - high, cross - low - high);
    }

    /// <summary>The product with an element of Fq.</summary>
    public static Fq2 operator *(in Fq2 left, in Fq right) => new(left.C0 * right, left.C1 * right);

    /// <inheritdoc/>
    public Fq2 Double() => new(C0.Double(), C1.Double());

    /// <summary>The square: (a + b)(a - b) + 2ab u.</summary>
    public Fq2 Square()
    {
        var product = C0 * C1;
        return new((C0 + C1) * (C0 - C1), product.Double());
    }

    /// <summary>The inverse, or 0 for 0: the conjugate over the norm.</summary>
    public Fq2 Inverse()
    {
        var inverse = (C0.Square() + C1.Square()).Inverse();
        return new(C0 * inverse, -(C1 * inverse));
    }

    /// <summary>a - bu, which is the q-th power.</summary>
    public Fq2 Conjugate() => new(C0, -C1);

    /// <summary>The product with 9 + u.</summary>
    public Fq2 MultiplyByNonResidue()
    {
        var nine0 = C0.Double().Double().Double() + C0;
        var nine1 = C1.Double().Double().Double() + C1;
        return new(nine0 - C1, nine1 + C0);
    }

    /// <summary>The element to a power.</summary>
    /// <param name="exponent">The limbs of the exponent, the least significant first.</param>
    public Fq2 Power(ReadOnlySpan<ulong> exponent)
    {
        var result = One;
        for (var bit = (exponent.Length * 64) - 1; bit >= 0; bit--)
        {
            result = result.Square();
            if (((exponent[bit >> 6] >> (bit & 63)) & 1) != 0)
            {
                result *= this;
            }
        }

        return result;
    }
}
