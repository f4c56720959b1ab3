namespace CircuitGen.Towers;

/// <summary>Fq2[v] / (v^3 - (9 + u)).</summary>
/// <param name="C0">The part without v.</param>
/// <param name="C1">The factor of v.</param>
/// <param name="C2">The factor of v^2.</param>
internal readonly record struct Fq6(Fq2 C0, Fq2 C1, Fq2 C2)
{
    /// <summary>1.</summary>
    public static Fq6 One => new(Fq2.One, default, default);

    /// <summary>The sum.</summary>
    public static Fq6 operator +(in Fq6 left, in Fq6 right) =>
        new(left.C0 + right.C0, left.C1 + right.C1, left.C2 + right.C2);

    /// <summary>The difference.</summary>
    public static Fq6 operator -(in Fq6 left, in Fq6 right) =>
        new(left.C0 - right.C0, left.C1 - right.C1, left.C2 - right.C2);

    /// <summary>The negation.</summary>
    public static Fq6 operator -(in Fq6 value) => new(-value.C0, -value.C1, -value.C2);

    /// <summary>The product, by Karatsuba: six products in Fq2.</summary>
    public static Fq6 operator *(in Fq6 left, in Fq6 right)
    {
        var p0 = left.C0 * right.C0;
        var p1 = left.C1 * right.C1;
        var p2 = left.C2 * right.C2;
        var p12 = ((left.C1 + left.C2) * (right.C1 + right.C2)) - p1 - p2;
        var p01 = ((left.C0 + left.C1) * (right.C0 + right.C1)) - p0 - p1;
        var p02 = ((left.C0 + left.C2) * (right.C0 + right.C2)) - p0 - p2;
        return new(p0 + p12.MultiplyByNonResidue(), p01 + p2.MultiplyByNonResidue(), p02 + p1);
    }

    /// <summary>The product with an element of Fq2.</summary>
    public static Fq6 operator *(in Fq6 left, in Fq2 right) => new(left.C0 * right, left.C1 * right, left.C2 * right);

    /// <summary>The product with c0 + c1 v: five products in Fq2.</summary>
    public Fq6 MultiplySparse(in Fq2 c0, in Fq2 c1)
    {
        var p0 = C0 * c0;
        var p1 = C1 * c1;
        var p01 = ((C0 + C1) * (c0 + c1)) - p0 - p1;
        return new(p0 + (C2 * c1).MultiplyByNonResidue(), p01, (C2 * c0) + p1);
    }

    /// <summary>The square.</summary>
    public Fq6 Square() => this * this;

    /// <summary>The product with v.</summary>
    public Fq6 MultiplyByV() => new(C2.MultiplyByNonResidue(), C0, C1);

    /// <summary>The inverse, or 0 for 0: the adjugate of the matrix of multiplication by the element, over its norm.</summary>
    public Fq6 Inverse()
    {
        var t0 = C0.Square() - (C1 * C2).MultiplyByNonResidue();
        var t1 = C2.Square().MultiplyByNonResidue() - (C0 * C1);
        var t2 = C1.Square() - (C0 * C2);
        var norm = (C0 * t0) + ((C2 * t1) + (C1 * t2)).MultiplyByNonResidue();
        return new Fq6(t0, t1, t2) * norm.Inverse();
    }

    /// <summary>The q-th power.</summary>
    public Fq6 Frobenius() =>
        new(C0.Conjugate(), C1.Conjugate() * FrobeniusConstants.V, C2.Conjugate() * FrobeniusConstants.VSquared);
}
