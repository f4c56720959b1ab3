using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace CircuitGen.Groth16Tests;

public sealed class MalformedKeyTests
{
    private static readonly byte[] s_bytes = SharedKeys.KeyBytes();

    [Fact]
    public void Files_that_are_cut_short_are_refused()
    {
        for (var length = 0; length < s_bytes.Length; length += 1 + (length / 7))
        {
            Assert.Throws<InvalidFormatException>(() => SharedKeys.Open(s_bytes[..length]).Dispose());
        }
    }

    [Fact]
    public void Damaged_headers_are_refused_or_read_without_harm()
    {
        // Every byte up to the end of the header section: the key is refused, or what was damaged did not matter for its form.
        for (var i = 0; i < 700; i++)
        {
            var damaged = s_bytes.ToArray();
            damaged[i] ^= 0xff;
            var exception = Record.Exception(() => SharedKeys.Open(damaged).Dispose());
            Assert.True(exception is null or InvalidFormatException, $"Byte {i}: {exception}");
        }
    }

    [Theory]
    [InlineData(0, 2u)]
    [InlineData(4, uint.MaxValue)]
    [InlineData(8, uint.MaxValue)]
    public void Coefficients_out_of_range_are_refused(int offset, uint value)
    {
        var damaged = s_bytes.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(damaged.AsSpan(SectionStart(4) + sizeof(uint) + offset), value);
        var exception = Assert.Throws<InvalidFormatException>(() => SharedKeys.Open(damaged));
        Assert.Contains("out of range", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Single_points_off_the_curve_are_refused()
    {
        var damaged = s_bytes.ToArray();
        damaged[SectionStart(2) + 84] ^= 1;
        var exception = Assert.Throws<InvalidFormatException>(() => SharedKeys.Open(damaged));
        Assert.Contains("alpha is not a point of G1", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Damaged_points_of_wires_never_crash_the_prover()
    {
        foreach (var section in new[] { 5u, 6u, 7u, 8u, 9u })
        {
            var damaged = s_bytes.ToArray();
            damaged.AsSpan(SectionStart(section), 640).Fill(0xff);
            using var key = SharedKeys.Open(damaged);
            var proof = Groth16.Prove(key, SharedKeys.Witness);
            Assert.False(Groth16.Verify(SharedKeys.Keys.VerificationKey, SharedKeys.Witness.PublicSignals, proof));
        }
    }

    [Theory]
    [InlineData(5u, "A")]
    [InlineData(6u, "B in G1")]
    [InlineData(7u, "B in G2")]
    [InlineData(8u, "C")]
    [InlineData(9u, "H")]
    public void Validation_names_a_damaged_point(uint section, string name)
    {
        var damaged = s_bytes.ToArray();
        damaged[SectionStart(section) + (section == 7 ? 128 : 64)] ^= 1;
        using var key = SharedKeys.Open(damaged);
        var exception = Assert.Throws<InvalidFormatException>(() => key.Validate());
        Assert.Contains($"Point 1 of {name} is not a point of G", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Validation_refuses_a_point_outside_the_subgroup()
    {
        var damaged = s_bytes.ToArray();
        MemoryMarshal.Write(damaged.AsSpan(SectionStart(7)), TamperingTests.OutsideSubgroup());
        using var key = SharedKeys.Open(damaged);
        Assert.Contains("Point 0 of B in G2", Assert.Throws<InvalidFormatException>(() => key.Validate()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Validation_refuses_numbers_that_differ_between_the_groups()
    {
        // beta in G1 becomes alpha, which is on the curve as well.
        var damaged = s_bytes.ToArray();
        damaged.AsSpan(SectionStart(2) + 84, 64).CopyTo(damaged.AsSpan(SectionStart(2) + 148));
        using var key = SharedKeys.Open(damaged);
        Assert.Contains("beta in G1 and in G2", Assert.Throws<InvalidFormatException>(() => key.Validate()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_another_kind_are_named()
    {
        var damaged = s_bytes.ToArray();
        "r1cs"u8.CopyTo(damaged);
        var exception = Assert.Throws<InvalidFormatException>(() => SharedKeys.Open(damaged));
        Assert.Contains("expected \"zkey\"", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_witness_of_another_circuit_is_named()
    {
        var other = TestCircuits.Squares(3).Witness;
        var exception = Assert.Throws<ArgumentException>(() => Groth16.Prove(SharedKeys.Keys.ProvingKey, other));
        Assert.Contains("different circuits", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"protocol":"plonk"}""")]
    [InlineData("""{"protocol":"groth16","curve":"bls12381"}""")]
    [InlineData("""{"protocol":"groth16","curve":"bn128","nPublic":-1}""")]
    [InlineData("""{"protocol":"groth16","curve":"bn128","nPublic":1,"IC":[]}""")]
    [InlineData("""{"protocol":"groth16","curve":"bn128","pi_a":["1","2"]}""")]
    [InlineData("""{"protocol":"groth16","curve":"bn128","pi_a":["1","2","3"]}""")]
    [InlineData("""{"protocol":"groth16","curve":"bn128","pi_a":["x","2","1"]}""")]
    public void Malformed_JSON_is_refused(string json)
    {
        Assert.Throws<InvalidFormatException>(() => Proof.FromJson(json));
        Assert.Throws<InvalidFormatException>(() => VerificationKey.FromJson(json));
    }

    /// <summary>Where a section's payload starts in <see cref="SharedKeys.KeyBytes"/>.</summary>
    internal static int SectionStart(uint type)
    {
        for (var offset = 12; ; offset += 12 + (int)BinaryPrimitives.ReadInt64LittleEndian(s_bytes.AsSpan(offset + 4)))
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(s_bytes.AsSpan(offset)) == type)
            {
                return offset + 12;
            }
        }
    }
}
