using System.Numerics;
using CircuitGen.Fields;

namespace CircuitGen.Runtime.Tests.Fields;

/// <summary>Elements on which the laws of the field are tried: the edges of limbs and of the field, and random ones.</summary>
internal static class FieldSamples
{
    public static IReadOnlyList<BigInteger> All { get; } = [.. Edges(), .. Random(60)];

    private static IEnumerable<BigInteger> Edges()
    {
        var r = Scalar.Modulus;
        foreach (var power in new[] { 0, 1, 31, 32, 63, 64, 65, 127, 128, 191, 192, 253 })
        {
            yield return BigInteger.One << power;
            yield return (BigInteger.One << power) - 1;
            yield return r - (BigInteger.One << power);
        }

        yield return r >> 1;
        yield return (r >> 1) + 1;
        yield return BigInteger.Pow(2, 256) % r;
    }

    private static IEnumerable<BigInteger> Random(int count)
    {
        var random = new Random(20240607);
        var bytes = new byte[40];
        for (var i = 0; i < count; i++)
        {
            random.NextBytes(bytes);
            yield return new BigInteger(bytes, isUnsigned: true) % Scalar.Modulus;
        }
    }
}
