namespace CircuitGen.Transforms;

/// <summary>The roots of unity of the scalar field whose order is a power of two, the same ones that snarkjs takes.</summary>
internal static class RootsOfUnity
{
    /// <summary>2^28 is the greatest power of two that divides r - 1.</summary>
    public const int MaximumLogarithm = 28;

    /// <summary>5^((r-1)/2^28), where 5 is the smallest number that is not a square.</summary>
    private static readonly Fr s_primitive = Fr.From(5UL).Power(Limbs((Fr.Modulus - 1) >> MaximumLogarithm));

    /// <summary>The root of order 2^logarithm.</summary>
    /// <param name="logarithm">From 0 to <see cref="MaximumLogarithm"/>.</param>
    public static Fr OfOrder(int logarithm)
    {
        var root = s_primitive;
        for (var i = logarithm; i < MaximumLogarithm; i++)
        {
            root = root.Square();
        }

        return root;
    }

    private static ulong[] Limbs(System.Numerics.BigInteger value) =>
        [.. Enumerable.Range(0, 4).Select(i => (ulong)((value >> (64 * i)) & ulong.MaxValue))];
}
