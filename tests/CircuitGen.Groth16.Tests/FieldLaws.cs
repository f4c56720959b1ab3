using System.Numerics;
using CircuitGen.Fields;

namespace CircuitGen.Groth16Tests;

/// <summary>What every field has to do, checked against big integers.</summary>
internal static class FieldLaws<TModulus>
    where TModulus : struct, IModulus
{
    private static readonly BigInteger s_p = FieldElement<TModulus>.Modulus;

    public static BigInteger[] Edges =>
        [0, 1, 2, s_p - 1, s_p - 2, s_p / 2, (s_p / 2) + 1, BigInteger.One << 253, (BigInteger.One << 192) - 1];

    public static void HoldOnEdges()
    {
        foreach (var left in Edges)
        {
            foreach (var right in Edges)
            {
                AssertAgrees(left, right);
            }
        }
    }

    public static void HoldOnRandomElements()
    {
        for (var i = 0; i < 2000; i++)
        {
            AssertAgrees(FieldElement<TModulus>.Random().ToBigInteger(), FieldElement<TModulus>.Random().ToBigInteger());
        }
    }

    public static void HoldForManyInverses()
    {
        var values = new FieldElement<TModulus>[100];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = i % 10 == 3 ? FieldElement<TModulus>.Zero : FieldElement<TModulus>.Random();
        }

        var expected = Array.ConvertAll(values, value => value.Inverse());
        BatchInversion.InvertAll<FieldElement<TModulus>>(values);
        Assert.Equal(expected, values);
    }

    public static void HoldForInverses()
    {
        for (var i = 0; i < 100_000; i++)
        {
            // Short ones too: the approximations of long division have to become exact.
            var value = FieldElement<TModulus>.Random();
            value = (i & 7) switch
            {
                0 => new(value.L0, 0, 0, 0),
                1 => new(value.L0, value.L1, 0, 0),
                2 => new(value.L0, value.L1, value.L2, 0),
                3 => new(0, 0, 0, value.L3),
                4 => new(1UL << (i & 63), 0, 0, 0),
                _ => value,
            };
            Assert.Equal(value.IsZero ? value : FieldElement<TModulus>.One, value * value.Inverse());
        }
    }

    private static void AssertAgrees(BigInteger a, BigInteger b)
    {
        var x = FieldElement<TModulus>.From(a);
        var y = FieldElement<TModulus>.From(b);
        Assert.Equal(a, x.ToBigInteger());
        Assert.Equal((a + b) % s_p, (x + y).ToBigInteger());
        Assert.Equal((a - b + s_p) % s_p, (x - y).ToBigInteger());
        Assert.Equal(a * b % s_p, (x * y).ToBigInteger());
        Assert.Equal(a * a % s_p, x.Square().ToBigInteger());
        Assert.Equal((s_p - a) % s_p, (-x).ToBigInteger());
        Assert.Equal(a == 0 ? 0 : BigInteger.ModPow(a, s_p - 2, s_p), x.Inverse().ToBigInteger());
    }
}
