using CircuitGen.Curves;
using CircuitGen.Pairings;

namespace CircuitGen.Verification;

/// <summary>Groth16's verification equation: e(A, B) = e(alpha, beta) e(public signals, gamma) e(C, delta).</summary>
internal static class Verifier
{
    /// <summary>Whether the proof holds.</summary>
    /// <param name="key">The key, whose points are checked.</param>
    /// <param name="publicSignals">Field elements.</param>
    /// <param name="proof">The proof, whose points are checked here if they were not when it was read.</param>
    public static bool Verify(VerificationKey key, ReadOnlySpan<Fr> publicSignals, Proof proof)
    {
        // A point outside its group makes the equation say nothing.
        if (!proof.IsChecked && !(G1.Contains(proof.A) && G2.Contains(proof.B) && G1.Contains(proof.C)))
        {
            return false;
        }

        JacobianPoint<Fq> sum = key.PublicSignals[0];
        for (var i = 0; i < publicSignals.Length; i++)
        {
            sum += key.PublicSignals[i + 1].Multiply(publicSignals[i]);
        }

        return Pairing.ProductIsOne(
            (-proof.A, proof.B), (key.Alpha1, key.Beta2), (sum.ToAffine(), key.Gamma2), (proof.C, key.Delta2));
    }
}
