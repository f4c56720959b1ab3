namespace CircuitGen.Towers;

/// <summary>Fq6[w] / (w^2 - v): the field that pairings end in.</summary>
/// <param name="C0">The part without w.</param>
/// <param name="C1">The factor of w.</param>
internal readonly record struct Fq12(Fq6 C0, Fq6 C1)
{
    /// <summary>1.</summary>
    public static Fq12 One => new(Fq6.One, default);

    /// <summary>The product, by Karatsuba.</summary>
    public static Fq12 operator *(in Fq12 left, in Fq12 right)
    {
        var low = left.C0 * right.C0;
        var high = left.C1 * right.C1;
        var cross = (left.C0 + left.C1) * (right.C0 + right.C1);
        return new(low + high.MultiplyByV(), cross - low - high);
    }

    /// <summary>The square: with a0 + a1 w, (a0 + a1)(a0 + v a1) - (1 + v) a0 a1 + 2 a0 a1 w.</summary>
    public Fq12 Square()
    {
        var product = C0 * C1;
        var sum = (C0 + C1) * (C0 + C1.MultiplyByV());
        return new(sum - product - product.MultiplyByV(), product + product);
    }

    /// <summary>The product with the value of a line, which has the three coefficients c0 + c3 w + c4 v w.</summary>
    public Fq12 MultiplyByLine(in Fq2 c0, in Fq2 c3, in Fq2 c4)
    {
        var low = C0 * c0;
        var high = C1.MultiplySparse(c3, c4);
        var cross = (C0 + C1).MultiplySparse(c0 + c3, c4);
        return new(low + high.MultiplyByV(), cross - low - high);
    }

    /// <summary>a0 - a1 w, which is the q^6-th power, and the inverse of what has norm 1.</summary>
    public Fq12 Conjugate() => new(C0, -C1);

    /// <summary>The inverse, or 0 for 0.</summary>
    public Fq12 Inverse()
    {
        var inverse = (C0.Square() - C1.Square().MultiplyByV()).Inverse();
        return new(C0 * inverse, -(C1 * inverse));
    }

    /// <summary>The q-th power.</summary>
    public Fq12 Frobenius() => new(C0.Frobenius(), C1.Frobenius() * FrobeniusConstants.W);
}
