using System.Text.Json.Nodes;
using CircuitGen.Curves;
using CircuitGen.Fields;
using CircuitGen.Formats;
using CircuitGen.Towers;

namespace CircuitGen.Groth16Tests;

public sealed class TamperingTests
{
    private static readonly Proof s_proof = SharedKeys.Proof;

    [Fact]
    public void Proofs_with_other_points_of_the_groups_are_rejected()
    {
        AssertRejected(new(-s_proof.A, s_proof.B, s_proof.C));
        AssertRejected(new(s_proof.A, -s_proof.B, s_proof.C));
        AssertRejected(new(s_proof.A, s_proof.B, -s_proof.C));
        AssertRejected(new(G1.Generator, s_proof.B, s_proof.C));
        AssertRejected(new(AffinePoint<Fq>.Infinity, s_proof.B, s_proof.C));
        AssertRejected(new(s_proof.A, AffinePoint<Fq2>.Infinity, s_proof.C));
        AssertRejected(new(AffinePoint<Fq>.Infinity, AffinePoint<Fq2>.Infinity, AffinePoint<Fq>.Infinity));
    }

    [Fact]
    public void Points_off_the_curve_are_rejected()
    {
        AssertRejected(new(new(s_proof.A.X, s_proof.A.Y + Fq.One), s_proof.B, s_proof.C));
        AssertRejected(new(s_proof.A, new(s_proof.B.X, s_proof.B.Y + Fq2.One), s_proof.C));
    }

    [Fact]
    public void A_point_on_the_curve_but_outside_the_subgroup_is_rejected()
    {
        var point = OutsideSubgroup();
        Assert.True(point.IsOnCurve(G2.B));
        Assert.False(G2.Contains(point));
        AssertRejected(new(s_proof.A, point, s_proof.C));
    }

    [Fact]
    public void Proofs_are_refused_when_they_are_read_where_a_point_is_not_in_its_group()
    {
        AssertRefused(new(new(s_proof.A.X, s_proof.A.Y + Fq.One), s_proof.B, s_proof.C), "\"pi_a\" is not a point of G1");
        AssertRefused(new(s_proof.A, new(s_proof.B.X, s_proof.B.Y + Fq2.One), s_proof.C), "\"pi_b\" is not a point of G2");
        AssertRefused(new(s_proof.A, OutsideSubgroup(), s_proof.C), "\"pi_b\" is not a point of G2");
        AssertRefused(new(s_proof.A, s_proof.B, new(s_proof.C.X + Fq.One, s_proof.C.Y)), "\"pi_c\" is not a point of G1");
    }

    [Fact]
    public void Every_other_public_signal_is_rejected()
    {
        for (var i = 0; i < SharedKeys.Witness.PublicSignals.Length; i++)
        {
            var signals = SharedKeys.Witness.PublicSignals.ToArray();
            signals[i] += Scalar.One;
            Assert.False(Groth16.Verify(SharedKeys.Keys.VerificationKey, signals, s_proof));
        }
    }

    [Fact]
    public void A_witness_that_does_not_satisfy_the_system_proves_nothing()
    {
        var values = SharedKeys.Witness.Values.ToArray();
        values[^1] += Scalar.One;
        var proof = Groth16.Prove(SharedKeys.Keys.ProvingKey, new(SharedKeys.Witness.Shape, values));
        Assert.False(Groth16.Verify(SharedKeys.Keys.VerificationKey, SharedKeys.Witness.PublicSignals, proof));
    }

    [Fact]
    public void Two_proofs_of_one_statement_differ()
    {
        var proof = Groth16.Prove(SharedKeys.Keys.ProvingKey, SharedKeys.Witness);
        Assert.NotEqual(proof.A, s_proof.A);
        Assert.NotEqual(proof.B, s_proof.B);
        Assert.NotEqual(proof.C, s_proof.C);
    }

    [Fact]
    public void Numbers_that_are_not_reduced_are_refused()
    {
        var json = JsonNode.Parse(s_proof.ToJson())!;
        json["pi_a"]![0] = (s_proof.A.X.ToBigInteger() + Fq.Modulus).ToString();
        Assert.Throws<InvalidFormatException>(() => Proof.FromJson(json.ToJsonString()));
        Assert.Throws<InvalidFormatException>(() => PublicSignalsFile.Parse($"[\"{Scalar.Modulus}\"]"));
    }

    [Fact]
    public void A_key_with_gamma_equal_to_delta_is_refused_everywhere()
    {
        var json = JsonNode.Parse(SharedKeys.Keys.VerificationKey.ToJson())!;
        json["vk_delta_2"] = json["vk_gamma_2"]!.DeepClone();
        var key = VerificationKey.FromJson(json.ToJsonString());
        Assert.Throws<InsecureKeyException>(() => Groth16.Verify(key, SharedKeys.Witness.PublicSignals, s_proof));
        Assert.Throws<InsecureKeyException>(() => Solidity.SolidityVerifier.Export(key));
    }

    [Fact]
    public void Verification_keys_with_points_outside_their_groups_are_refused()
    {
        foreach (var name in new[] { "vk_alpha_1", "vk_beta_2", "vk_gamma_2", "vk_delta_2", "IC" })
        {
            var json = JsonNode.Parse(SharedKeys.Keys.VerificationKey.ToJson())!;
            var place = name == "IC" ? json[name]![1]! : json[name]!;
            var coordinate = place[0] is JsonArray ? place[0]! : place;
            coordinate[0] = "5";
            var exception = Assert.Throws<InvalidFormatException>(() => VerificationKey.FromJson(json.ToJsonString()));
            Assert.Contains($"\"{name}\" is not a point of G", exception.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Coordinates_and_text_that_no_number_has_are_refused()
    {
        var modulus = Fq.Modulus.ToString(System.Globalization.CultureInfo.InvariantCulture);
        foreach (var text in new[] { modulus, "-1", "\\ud800", "\ud800", "" })
        {
            var coordinate = $"\"{s_proof.C.X}\"";
            Assert.Throws<InvalidFormatException>(() => Proof.FromJson(s_proof.ToJson().Replace(coordinate, $"\"{text}\"", StringComparison.Ordinal)));
            var key = SharedKeys.Keys.VerificationKey;
            coordinate = $"\"{key.Beta2.X.C1}\"";
            Assert.Throws<InvalidFormatException>(() => VerificationKey.FromJson(key.ToJson().Replace(coordinate, $"\"{text}\"", StringComparison.Ordinal)));
        }
    }

    /// <summary>A point of the curve over Fq2 that is not in G2.</summary>
    internal static AffinePoint<Fq2> OutsideSubgroup()
    {
        var x = Fq2.One;
        Fq2 y;
        while (!((x.Square() * x) + G2.B).TrySquareRoot(out y))
        {
            x += Fq2.One;
        }

        return new(x, y);
    }

    private static void AssertRefused(Proof proof, string message) =>
        Assert.Contains(message, Assert.Throws<InvalidFormatException>(() => Proof.FromJson(proof.ToJson())).Message, StringComparison.Ordinal);

    private static void AssertRejected(Proof proof) =>
        Assert.False(Groth16.Verify(SharedKeys.Keys.VerificationKey, SharedKeys.Witness.PublicSignals, proof));
}
