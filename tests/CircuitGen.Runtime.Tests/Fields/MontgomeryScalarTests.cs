using System.Numerics;
using CircuitGen.Fields;

namespace CircuitGen.Runtime.Tests.Fields;

public sealed class MontgomeryScalarTests
{
    private static readonly BigInteger R = Scalar.Modulus;

    [Fact]
    public void Sums_differences_and_products_are_those_of_integers_modulo_r()
    {
        foreach (var x in FieldSamples.All)
        {
            foreach (var y in FieldSamples.All)
            {
                var left = MontgomeryScalar.From(x);
                var right = MontgomeryScalar.From(y);
                Assert.Equal((x + y) % R, Value(left + right));
                Assert.Equal((x - y + R) % R, Value(left - right));
                Assert.Equal(x * y % R, Value(left * right));
                Assert.Equal(x * y % R, (left * Scalar.From(y)).ToBigInteger());
                Assert.Equal((x + y) % R, (Scalar.From(x) + Scalar.From(y)).ToBigInteger());
                Assert.Equal((x - y + R) % R, (Scalar.From(x) - Scalar.From(y)).ToBigInteger());
            }
        }
    }

    [Fact]
    public void Conversion_there_and_back_is_the_identity()
    {
        Assert.All(FieldSamples.All, static x => Assert.Equal(x, Value(MontgomeryScalar.From(x))));
        Assert.All(FieldSamples.All, static x => Assert.Equal((x << 256) % R, MontgomeryScalar.From(x).ToMontgomeryForm().ToBigInteger()));
        Assert.All(FieldSamples.All, static x => Assert.Equal(x, Value(MontgomeryScalar.FromMontgomeryForm((x << 256) % R))));
    }

    [Fact]
    public void Squares_and_negations_agree_with_products_and_differences()
    {
        foreach (var x in FieldSamples.All)
        {
            var element = MontgomeryScalar.From(x);
            Assert.Equal(x * x % R, Value(element.Square()));
            Assert.Equal((R - x) % R, Value(-element));
            Assert.True((element + -element).IsZero);
        }
    }

    [Fact]
    public void An_element_times_its_inverse_is_one()
    {
        foreach (var x in FieldSamples.All.Where(static x => !x.IsZero))
        {
            Assert.Equal(MontgomeryScalar.One, MontgomeryScalar.From(x).Inverse() * MontgomeryScalar.From(x));
        }

        Assert.Throws<DivideByZeroException>(static () => MontgomeryScalar.Zero.Inverse());
    }

    [Fact]
    public void Batch_inversion_inverts_each_and_leaves_zeros()
    {
        MontgomeryScalar[] elements = [.. FieldSamples.All.Select(static x => MontgomeryScalar.From(x)), MontgomeryScalar.Zero];
        var expected = Array.ConvertAll(elements, static element => element.IsZero ? element : element.Inverse());
        MontgomeryScalar.BatchInverse(elements);
        Assert.Equal(expected, elements);
        MontgomeryScalar.BatchInverse([]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(65537)]
    public void Powers_are_those_of_integers_modulo_r(int exponent)
    {
        foreach (var x in FieldSamples.All)
        {
            Assert.Equal(BigInteger.ModPow(x, exponent, R), Value(MontgomeryScalar.From(x).Power(exponent)));
        }

        Assert.Throws<ArgumentOutOfRangeException>(static () => MontgomeryScalar.One.Power(-1));
    }

    [Fact]
    public void Constants_are_what_they_are_called()
    {
        Assert.Equal(BigInteger.One, Value(MontgomeryScalar.One));
        Assert.Equal(BigInteger.Zero, Value(MontgomeryScalar.Zero));
        Assert.Equal("1", MontgomeryScalar.One.ToString());
    }

    private static BigInteger Value(MontgomeryScalar element) => element.ToScalar().ToBigInteger();
}
