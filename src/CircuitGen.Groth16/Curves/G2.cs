using System.Globalization;
using System.Numerics;
using CircuitGen.Fields;
using CircuitGen.Towers;

namespace CircuitGen.Curves;

/// <summary>
/// The subgroup of order r of the points of y^2 = x^3 + 3 / (9 + u) over Fq2. The curve has more points than that,
/// so that membership has to be checked.
/// </summary>
internal static class G2
{
    /// <summary>3 / (9 + u).</summary>
    public static Fq2 B { get; } = Fq2.NonResidue.Inverse() * Fq.From(3UL);

    /// <summary>The generator that EIP-197 fixes.</summary>
    public static AffinePoint<Fq2> Generator { get; } = new(
        new(
            Parse("10857046999023057135944570762232829481370756359578518086990519993285655852781"),
            Parse("11559732032986387107991004021392285783925812861821192530917403151452391805634")),
        new(
            Parse("8495653923123431417604973247489272438418190587263600148770280649306958101930"),
            Parse("4082367875863433681332203403145435568316851327593401208105741076214120093531")));

    /// <summary>Whether the point is on the curve and r times it is the point at infinity.</summary>
    public static bool Contains(in AffinePoint<Fq2> point) =>
        point.IsOnCurve(B)
        && ((JacobianPoint<Fq2>)point).Multiply([ScalarModulus.P0, ScalarModulus.P1, ScalarModulus.P2, ScalarModulus.P3]).IsInfinity;

    private static Fq Parse(string digits) => Fq.From(BigInteger.Parse(digits, CultureInfo.InvariantCulture));
}
