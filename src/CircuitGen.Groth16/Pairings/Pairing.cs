using CircuitGen.Curves;
using CircuitGen.Towers;

namespace CircuitGen.Pairings;

/// <summary>The optimal ate pairing of BN254.</summary>
internal static class Pairing
{
    /// <summary>e(p, q).</summary>
    public static Fq12 Compute(in AffinePoint<Fq> p, in AffinePoint<Fq2> q) =>
        FinalExponentiation.Compute(MillerLoop.Compute([(p, q)]));

    /// <summary>Whether the pairings of all pairs multiply to 1.</summary>
    public static bool ProductIsOne(params ReadOnlySpan<(AffinePoint<Fq> P, AffinePoint<Fq2> Q)> pairs) =>
        FinalExponentiation.Compute(MillerLoop.Compute(pairs)) == Fq12.One;
}
