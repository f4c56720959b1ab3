using CircuitGen.Curves;
using CircuitGen.Formats;
using CircuitGen.Towers;

namespace CircuitGen;

/// <summary>What a verifier needs for one circuit. Immutable.</summary>
public sealed class VerificationKey
{
    internal VerificationKey(
        in AffinePoint<Fq> alpha1,
        in AffinePoint<Fq2> beta2,
        in AffinePoint<Fq2> gamma2,
        in AffinePoint<Fq2> delta2,
        AffinePoint<Fq>[] publicSignals,
        bool isDevelopmentKey)
    {
        (Alpha1, Beta2, Gamma2, Delta2) = (alpha1, beta2, gamma2, delta2);
        (PublicSignals, IsDevelopmentKey) = (publicSignals, isDevelopmentKey);
        LastingFlaw = KeyFlaws.Lasting(this);
    }

    /// <summary>Public signals: outputs and public inputs.</summary>
    public int PublicCount => PublicSignals.Length - 1;

    /// <summary>Whether one party made the key for development and could forge proofs.</summary>
    public bool IsDevelopmentKey { get; }

    /// <summary>Why anybody can forge proofs for the key, whoever contributes to it; null where nothing is to be seen.</summary>
    internal string? LastingFlaw { get; }

    internal AffinePoint<Fq> Alpha1 { get; }

    internal AffinePoint<Fq2> Beta2 { get; }

    internal AffinePoint<Fq2> Gamma2 { get; }

    internal AffinePoint<Fq2> Delta2 { get; }

    /// <summary>The point of the constant, and of each public signal.</summary>
    internal AffinePoint<Fq>[] PublicSignals { get; }

    /// <summary>The key as snarkjs writes it to verification_key.json; a development key says so in a property of its own.</summary>
    public string ToJson() => VerificationKeyJson.Write(this);

    /// <summary>Reads a key as snarkjs writes it to verification_key.json, and checks its points.</summary>
    /// <param name="json">The JSON text.</param>
    /// <exception cref="InvalidFormatException">The text is not such a key, or a point is not in its group.</exception>
    public static VerificationKey FromJson(string json) => VerificationKeyJson.Read(json);

    /// <summary>Refuses keys that anybody can forge proofs for, as verifying does: gamma = delta, a point at infinity, two signals with one point.</summary>
    /// <exception cref="InsecureKeyException">The key is not sound; the message says why and what to do.</exception>
    public void RequireSound() => KeyPolicy.RequireSound(this);

    /// <summary>Refuses keys that are not fit for release: development keys, and keys that anybody can forge proofs for.</summary>
    /// <exception cref="InsecureKeyException">The key is not fit; the message says why and what to do.</exception>
    public void RequireReleaseGrade() => KeyPolicy.RequireReleaseGrade(this);

    internal static unsafe VerificationKey Of(ZkeyImage image)
    {
        var header = image.Header;
        var publicSignals = new AffinePoint<Fq>[header.PublicCount + 1];
        for (var i = 0; i < publicSignals.Length; i++)
        {
            publicSignals[i] = PointBytes.ReadG1(new(image.PublicSignals + i, PointBytes.SizeOf<Fq>()), $"public signal {i} of the key");
        }

        return new(
            header.Alpha1, header.Beta2, header.Gamma2, header.Delta2, publicSignals, image.Contributions.IsDevelopmentKey);
    }
}
