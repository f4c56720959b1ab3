using CircuitGen.Curves;
using CircuitGen.Towers;

namespace CircuitGen.Pairings;

/// <summary>
/// The Miller loop of the optimal ate pairing (Vercauteren, ePrint 2008/096) on BN254: f_{6x+2,Q}(P) times two lines through
/// the images of Q under the q-th power map. Points of G2 stay in homogeneous coordinates (Costello, Lange, Naehrig,
/// ePrint 2009/615), so that no step inverts anything; factors in proper subfields vanish in the final exponentiation.
/// </summary>
internal static class MillerLoop
{
    /// <summary>x, the number that q, r and the trace of BN254 are polynomials of.</summary>
    public const ulong CurveParameter = 4965661367192848881;

    // 6x + 2 has 65 bits; it is written as signed digits to have fewer additions.
    private static readonly sbyte[] s_digits = SignedDigits((6 * (UInt128)CurveParameter) + 2);

    private static readonly Fq s_half = Fq.From(2UL).Inverse();
    private static readonly Fq2 s_threeB = G2.B.Double() + G2.B;

    /// <summary>Multiplies the Miller functions of several pairs; their squarings are shared.</summary>
    /// <param name="pairs">The pairs; one with a point at infinity contributes 1.</param>
    public static Fq12 Compute(ReadOnlySpan<(AffinePoint<Fq> P, AffinePoint<Fq2> Q)> pairs)
    {
        var steps = new List<Step>(pairs.Length);
        foreach (var (p, q) in pairs)
        {
            if (!p.IsInfinity && !q.IsInfinity)
            {
                steps.Add(new Step(p, q));
            }
        }

        var f = Fq12.One;
        for (var i = s_digits.Length - 2; i >= 0; i--)
        {
            f = f.Square();
            foreach (var step in steps)
            {
                f = step.Double(f);
                f = s_digits[i] == 0 ? f : step.Add(f, s_digits[i] > 0 ? step.Q : -step.Q);
            }
        }

        foreach (var step in steps)
        {
            var once = PowerMap(step.Q);
            f = step.Add(f, once);
            f = step.Add(f, -PowerMap(once));
        }

        return f;
    }

    /// <summary>The q-th power map of the curve over Fq12, seen on the twist.</summary>
    private static AffinePoint<Fq2> PowerMap(in AffinePoint<Fq2> q) =>
        new(q.X.Conjugate() * FrobeniusConstants.V, q.Y.Conjugate() * FrobeniusConstants.WCubed);

    private static sbyte[] SignedDigits(UInt128 value)
    {
        var digits = new List<sbyte>();
        while (value != 0)
        {
            // The non-adjacent form: an odd value takes the digit that leaves a multiple of 4.
            var digit = (value & 1) == 0 ? 0 : (value & 3) == 1 ? 1 : -1;
            digits.Add((sbyte)digit);
            value = digit >= 0 ? (value - (uint)digit) >> 1 : (value + 1) >> 1;
        }

        return [.. digits];
    }

    /// <summary>One pair's running multiple T of Q, with the line functions evaluated at P.</summary>
    private sealed class Step(AffinePoint<Fq> p, AffinePoint<Fq2> q)
    {
        private Fq2 _x = q.X;
        private Fq2 _y = q.Y;
        private Fq2 _z = Fq2.One;

        public AffinePoint<Fq2> Q => q;

        /// <summary>f times the tangent at T; T becomes 2T.</summary>
        public Fq12 Double(in Fq12 f)
        {
            var a = (_x * _y) * s_half;
            var b = _y.Square();
            var c = _z.Square();
            var e = s_threeB * c;
            var tripleE = e.Double() + e;
            var g = (b + tripleE) * s_half;
            var h = (_y + _z).Square() - (b + c);
            var xSquared = _x.Square();
            var eSquared = e.Square();
            _x = a * (b - tripleE);
            _y = g.Square() - (eSquared.Double() + eSquared);
            _z = b * h;
            return f.MultiplyByLine(-h * p.Y, (xSquared.Double() + xSquared) * p.X, e - b);
        }

        /// <summary>f times the line through T and a point; T becomes their sum.</summary>
        public Fq12 Add(in Fq12 f, in AffinePoint<Fq2> point)
        {
            var theta = _y - (point.Y * _z);
            var lambda = _x - (point.X * _z);
            var lambdaSquared = lambda.Square();
            var e = lambda * lambdaSquared;
            var g = _x * lambdaSquared;
            var h = e + (_z * theta.Square()) - g.Double();
            _x = lambda * h;
            _y = (theta * (g - h)) - (e * _y);
            _z *= e;
            return f.MultiplyByLine(lambda * p.Y, -theta * p.X, (theta * point.X) - (lambda * point.Y));
        }
    }
}
