using CircuitGen.Curves;

namespace CircuitGen;

/// <summary>
/// What can be seen of a verification key that lets anybody forge proofs for it. No setup makes such keys but the first step of a ceremony.
/// </summary>
internal static class KeyFlaws
{
    private const string FromItsSource = "No setup makes such a key: get it again from its source.";

    /// <summary>What no contribution puts right; null where there is nothing.</summary>
    /// <remarks>
    /// A signal that no constraint binds has a point all the same: setups add a row of its own for every public signal, because otherwise a
    /// proof would hold for all its values. So a point at infinity, or one that two signals share, is no unused signal but a forged key.
    /// </remarks>
    public static string? Lasting(VerificationKey key) =>
        (key.Alpha1.IsInfinity ? "alpha" : key.Beta2.IsInfinity ? "beta" : key.Gamma2.IsInfinity ? "gamma" : key.Delta2.IsInfinity ? "delta" : null) is { } name
            ? $"The key's {name} is the point at infinity, so that the verification leaves out a part of the equation and proofs can be forged. {FromItsSource}"
            : key.Alpha1.Equals(G1.Generator) || key.Beta2.Equals(G2.Generator)
                ? "The key's alpha or beta is 1: it comes from powers of tau that nobody contributed to, and anybody can forge proofs for it. Take the .ptau file of a public ceremony."
                : OfSignals(key.PublicSignals);

    /// <summary>What the next contribution puts right; null where there is nothing.</summary>
    public static string? OfDelta(VerificationKey key) => key.Gamma2.Equals(key.Delta2) || key.Gamma2.Equals(-key.Delta2)
        ? "The key has gamma = delta, or gamma = -delta: anybody can forge proofs for it. It comes out of a setup that nobody contributed to. "
            + "Contribute to it (Groth16.Contribute or snarkjs zkey contribute) and use the key that results."
        : null;

    private static string? OfSignals(AffinePoint<Fq>[] points)
    {
        var owners = new Dictionary<Fq, int>(points.Length);
        for (var i = 0; i < points.Length; i++)
        {
            if (points[i].IsInfinity)
            {
                return $"The key's point for {NameOf(i)} is the point at infinity, so that a proof holds whatever its value is. {FromItsSource}";
            }

            // Two points of the curve with one first coordinate are the same or opposite.
            if (!owners.TryAdd(points[i].X, i))
            {
                return $"The key's points for {NameOf(owners[points[i].X])} and {NameOf(i)} are the same up to the sign, so that a proof holds for other values of both. {FromItsSource}";
            }
        }

        return null;
    }

    private static string NameOf(int signal) => signal == 0 ? "the constant" : $"public signal {signal - 1}";
}
