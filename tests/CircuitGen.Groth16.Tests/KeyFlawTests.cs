using System.Text.Json.Nodes;
using CircuitGen.Curves;
using CircuitGen.Solidity;
using CircuitGen.Verification;

namespace CircuitGen.Groth16Tests;

/// <summary>Keys that anybody can forge proofs for are refused wherever they are used.</summary>
public sealed class KeyFlawTests
{
    private static readonly JsonNode s_infinity = new JsonArray("0", "1", "0");
    private static readonly JsonNode s_infinity2 = new JsonArray(new JsonArray("0", "0"), new JsonArray("1", "0"), new JsonArray("0", "0"));

    /// <summary>The changes to a good key, and a word of what is said about each.</summary>
    public static TheoryData<string, string> Flaws => new()
    {
        { "vk_alpha_1 at infinity", "alpha is the point at infinity" },
        { "vk_beta_2 at infinity", "beta is the point at infinity" },
        { "vk_gamma_2 at infinity", "gamma is the point at infinity" },
        { "vk_delta_2 at infinity", "delta is the point at infinity" },
        { "IC[0] at infinity", "the constant is the point at infinity" },
        { "IC[1] at infinity", "public signal 0 is the point at infinity" },
        { "IC[0] = IC[1]", "the constant and public signal 0 are the same" },
        { "IC[0] = -IC[1]", "the constant and public signal 0 are the same" },
        { "vk_alpha_1 = 1", "alpha or beta is 1" },
        { "vk_beta_2 = 1", "alpha or beta is 1" },
        { "vk_delta_2 = gamma", "gamma = delta" },
        { "vk_delta_2 = -gamma", "gamma = -delta" },
    };

    [Theory]
    [MemberData(nameof(Flaws))]
    public void A_flawed_key_is_refused_everywhere(string change, string complaint)
    {
        var key = VerificationKey.FromJson(Change(change));
        Action[] uses =
        [
            () => Groth16.Verify(key, SharedKeys.Witness.PublicSignals, SharedKeys.Proof),
            () => SolidityVerifier.Export(key),
            key.RequireReleaseGrade,
        ];
        foreach (var use in uses)
        {
            Assert.Contains(complaint, Assert.Throws<InsecureKeyException>(use).Message, StringComparison.Ordinal);
        }
    }

    /// <summary>In a .zkey: gamma is the point at infinity, and so is the point of a public signal.</summary>
    [Theory]
    [InlineData(2u, 84 + 64 + 64 + 128, 128, "gamma is the point at infinity")]
    [InlineData(3u, 64, 64, "public signal 0 is the point at infinity")]
    public void A_flawed_proving_key_is_refused_everywhere(uint section, int offset, int size, string complaint)
    {
        var bytes = SharedKeys.KeyBytes();
        bytes.AsSpan(MalformedKeyTests.SectionStart(section) + offset, size).Clear();
        using var key = SharedKeys.Open(bytes);
        Action[] uses =
        [
            () => Groth16.Prove(key, SharedKeys.Witness),
            () => Groth16.Contribute(key, "nobody"),
            () => Groth16.Verify(key.VerificationKey, SharedKeys.Witness.PublicSignals, SharedKeys.Proof),
            () => SolidityVerifier.Export(key.VerificationKey),
            key.RequireReleaseGrade,
        ];
        foreach (var use in uses)
        {
            Assert.Contains(complaint, Assert.Throws<InsecureKeyException>(use).Message, StringComparison.Ordinal);
        }
    }

    /// <summary>Why a point at infinity is refused: a proof holds for every value of its signal.</summary>
    [Fact]
    public void A_signal_without_a_point_would_be_free()
    {
        var (honest, proof) = (SharedKeys.Keys.VerificationKey, SharedKeys.Proof);
        var signals = Array.ConvertAll(SharedKeys.Witness.PublicSignals.ToArray(), static signal => Fr.From(signal.ToBigInteger()));
        Assert.True(Verifier.Verify(honest, signals, proof));
        JacobianPoint<Fq> constant = honest.PublicSignals[0];
        constant += honest.PublicSignals[1].Multiply(signals[0]);
        AffinePoint<Fq>[] points = [constant.ToAffine(), default, .. honest.PublicSignals[2..]];
        var forged = new VerificationKey(honest.Alpha1, honest.Beta2, honest.Gamma2, honest.Delta2, points, isDevelopmentKey: false);
        Assert.True(Verifier.Verify(forged, signals, proof));
        Assert.True(Verifier.Verify(forged, [Fr.From(12345UL), .. signals[1..]], proof));
        Assert.Throws<InsecureKeyException>(() => Groth16.Verify(forged, SharedKeys.Witness.PublicSignals, proof));
    }

    /// <summary>A public input that no constraint binds has a point all the same, so that the rule refuses no honest key.</summary>
    [Fact]
    public void Signals_that_no_constraint_binds_have_a_point()
    {
        var (system, witness) = TestCircuits.WithUnusedPublicInputs();
        using var keys = Groth16.SetupForDevelopment(system);
        var proof = Groth16.Prove(keys.ProvingKey, witness);
        Assert.True(Groth16.Verify(keys.VerificationKey, witness.PublicSignals, proof));
        var other = witness.PublicSignals.ToArray();
        other[^1] += Fields.Scalar.One;
        Assert.False(Groth16.Verify(keys.VerificationKey, other, proof));
    }

    private static string Change(string change)
    {
        var json = JsonNode.Parse(SharedKeys.Keys.VerificationKey.ToJson())!;
        var words = change.Split(' ');
        if (words[0].StartsWith("IC", StringComparison.Ordinal))
        {
            var points = json["IC"]!.AsArray();
            var index = words[0][3] - '0';
            points[index] = words[1] == "at" ? s_infinity.DeepClone() : words[2][0] == '-' ? Negative(points[1]!) : points[1]!.DeepClone();
            return json.ToJsonString();
        }

        json[words[0]] = words[^1] switch
        {
            "infinity" => (words[0].EndsWith('1') ? s_infinity : s_infinity2).DeepClone(),
            "1" => Generator(words[0]),
            "gamma" => json["vk_gamma_2"]!.DeepClone(),
            _ => Negative(json["vk_gamma_2"]!),
        };
        return json.ToJsonString();
    }

    private static JsonNode Negative(JsonNode point)
    {
        var copy = point.DeepClone();
        if (copy[1] is JsonArray parts)
        {
            (parts[0], parts[1]) = (Negate(parts[0]!), Negate(parts[1]!));
        }
        else
        {
            copy[1] = Negate(copy[1]!);
        }

        return copy;
    }

    private static JsonNode Negate(JsonNode coordinate)
    {
        var value = System.Numerics.BigInteger.Parse(coordinate.GetValue<string>(), System.Globalization.CultureInfo.InvariantCulture);
        return (value.IsZero ? value : Fq.Modulus - value).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static JsonNode Generator(string name)
    {
        // gamma is the generator of G2 in snarkjs's keys and in ours.
        var json = JsonNode.Parse(SharedKeys.Keys.VerificationKey.ToJson())!;
        return name == "vk_alpha_1" ? new JsonArray("1", "2", "1") : json["vk_gamma_2"]!.DeepClone();
    }
}
