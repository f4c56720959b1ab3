using System.Globalization;
using System.Numerics;
using CircuitGen.Fields;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Runtime.Tests.Fields;

public sealed class ScalarTests
{
    private static readonly BigInteger R = Scalar.Modulus;

    public static TheoryData<long> Longs => [0, 1, -1, 97, -97, int.MinValue, long.MaxValue, long.MinValue, -0x43e1f593f0000001, -0x43e1f593f0000002];

    [Theory]
    [MemberData(nameof(Longs))]
    public void Every_integer_type_converts_to_its_value_modulo_r(long value)
    {
        var expected = ((BigInteger)value % R + R) % R;
        Assert.Equal(expected, Scalar.From(value).ToBigInteger());
        Assert.Equal(expected, Scalar.From((Int128)value).ToBigInteger());
        Assert.Equal(expected, Scalar.From((BigInteger)value).ToBigInteger());
        Assert.Equal(expected, Scalar.From((Integer)value).ToBigInteger());
        Assert.Equal((BigInteger)value, ((Scalar)value).ToSignedBigInteger());
    }

    [Fact]
    public void Wide_integers_convert_to_their_value_modulo_r()
    {
        Int128[] wide = [Int128.MaxValue, Int128.MinValue, Int128.MinValue + 1, (Int128)long.MinValue - 1, (Int128)ulong.MaxValue + 1, -(Int128)ulong.MaxValue];
        Assert.All(wide, static value => Assert.Equal(((BigInteger)value + R) % R, Scalar.From(value).ToBigInteger()));
        Assert.Equal((BigInteger)UInt128.MaxValue, Scalar.From(UInt128.MaxValue).ToBigInteger());
        Assert.Equal(ulong.MaxValue, Scalar.From(ulong.MaxValue).ToBigInteger());
    }

    [Fact]
    public void Integers_beyond_the_field_are_reduced()
    {
        BigInteger[] values = [R, R + 1, -R, -R - 1, (R * R) - 5, -(R * R) - 5, BigInteger.Pow(2, 256), BigInteger.Pow(2, 256) - 1];
        Assert.All(values, static value => Assert.Equal(((value % R) + R) % R, Scalar.From(value).ToBigInteger()));
    }

    [Fact]
    public void Bytes_and_text_survive_the_round_trip()
    {
        Span<byte> bytes = stackalloc byte[Scalar.Size];
        foreach (var x in FieldSamples.All)
        {
            var scalar = Scalar.From(x);
            scalar.WriteLittleEndian(bytes);
            Assert.Equal(x, new BigInteger(bytes, isUnsigned: true));
            Assert.True(Scalar.TryReadLittleEndian(bytes, out var read));
            Assert.Equal(scalar, read);
            Assert.Equal(x.ToString(CultureInfo.InvariantCulture), scalar.ToString());
            Assert.True(Scalar.TryParse(scalar.ToString(), out var parsed));
            Assert.Equal(scalar, parsed);
            Assert.Equal((int)x.GetBitLength(), scalar.BitLength);
        }
    }

    [Fact]
    public void Bytes_of_r_and_above_are_refused()
    {
        var bytes = new byte[Scalar.Size];
        foreach (var value in new[] { R, R + 1, R + (BigInteger.One << 64), R + (BigInteger.One << 128), R + (BigInteger.One << 192), BigInteger.Pow(2, 256) - 1 })
        {
            Array.Clear(bytes);
            value.TryWriteBytes(bytes, out _, isUnsigned: true);
            Assert.False(Scalar.TryReadLittleEndian(bytes, out var scalar));
            Assert.True(scalar.IsZero);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData(" 1")]
    [InlineData("01")]
    [InlineData("1.0")]
    [InlineData("0x1")]
    [InlineData("\u0663")]
    [InlineData("21888242871839275222246405745257275088548364400416034343698204186575808495617")]
    [InlineData("100000000000000000000000000000000000000000000000000000000000000000000000000000")]
    public void Text_that_is_not_a_canonical_decimal_is_refused(string? text) => Assert.False(Scalar.TryParse(text, out _));

    [Fact]
    public void Equality_looks_at_every_limb()
    {
        for (var bit = 0; bit < 253; bit += 21)
        {
            Assert.NotEqual(Scalar.Zero, Scalar.From(BigInteger.One << bit));
            Assert.False(Scalar.From(BigInteger.One << bit).IsZero);
            Assert.Equal(bit == 0, Scalar.From(BigInteger.One << bit).IsOne);
        }

        Assert.True(Scalar.MinusOne + Scalar.One == Scalar.Zero);
        Assert.True(-Scalar.One == Scalar.MinusOne);
        Assert.Equal(Scalar.From(5).GetHashCode(), Scalar.From((BigInteger)5).GetHashCode());
        Assert.Equal(0x2833e84879b97091ul, Scalar.MinusOne.Limb(1));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Scalar.One.Limb(4));
    }
}
