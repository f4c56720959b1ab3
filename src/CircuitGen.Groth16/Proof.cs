using CircuitGen.Curves;
using CircuitGen.Formats;
using CircuitGen.Towers;

namespace CircuitGen;

/// <summary>
/// A Groth16 proof: three points of BN254. Anybody can turn a proof into another valid proof of the same statement, so
/// that a proof must never serve as an identifier or against replay; put a nonce among the public inputs for that.
/// </summary>
public sealed class Proof
{
    internal Proof(in AffinePoint<Fq> a, in AffinePoint<Fq2> b, in AffinePoint<Fq> c, bool isChecked = false) =>
        (A, B, C, IsChecked) = (a, b, c, isChecked);

    internal AffinePoint<Fq> A { get; }

    internal AffinePoint<Fq2> B { get; }

    internal AffinePoint<Fq> C { get; }

    /// <summary>Whether the points are known to be in their groups; a prover with a damaged key makes others.</summary>
    internal bool IsChecked { get; }

    /// <summary>The proof as snarkjs writes it to proof.json.</summary>
    public string ToJson() => ProofJson.Write(this);

    /// <summary>Reads a proof as snarkjs and rapidsnark write it to proof.json.</summary>
    /// <param name="json">The JSON text.</param>
    /// <exception cref="InvalidFormatException">The text is not such a proof, a coordinate is not below the prime, or a point is not in its group.</exception>
    public static Proof FromJson(string json) => ProofJson.Read(json);
}
