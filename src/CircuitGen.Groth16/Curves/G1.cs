namespace CircuitGen.Curves;

/// <summary>The group of points of y^2 = x^3 + 3 over Fq. Its order is r itself: every point on the curve is in the group.</summary>
internal static class G1
{
    /// <summary>3.</summary>
    public static Fq B { get; } = Fq.From(3UL);

    /// <summary>(1, 2).</summary>
    public static AffinePoint<Fq> Generator { get; } = new(Fq.One, Fq.From(2UL));

    /// <summary>Whether the point is on the curve, and so in the group.</summary>
    public static bool Contains(in AffinePoint<Fq> point) => point.IsOnCurve(B);
}
