using CircuitGen.Curves;
using CircuitGen.Towers;

namespace CircuitGen.Hashing;

/// <summary>A point of G2 that nobody knows the logarithm of, from a hash, as snarkjs derives it: try x until y exists.</summary>
internal static class HashToG2
{
    // The number of points of the curve over Fq2, over r: 2q - r.
    private static readonly ulong[] s_cofactor = [0x345f2299c0f9fa8d, 0x06ceecda572a2489, 0xb85045b68181585e, 0x30644e72e131a029];

    /// <summary>The point.</summary>
    /// <param name="hash">32 bytes at least.</param>
    public static AffinePoint<Fq2> Compute(ReadOnlySpan<byte> hash)
    {
        var generator = new ChaChaGenerator(hash);
        while (true)
        {
            var x = new Fq2(NextElement(generator), NextElement(generator));
            var isGreater = (generator.NextUInt32() & 1) != 0;
            if (((x.Square() * x) + G2.B).TrySquareRoot(out var y))
            {
                JacobianPoint<Fq2> point = new AffinePoint<Fq2>(x, isGreater != IsNegative(y) ? -y : y);
                return point.Multiply(s_cofactor).ToAffine();
            }
        }
    }

    /// <summary>254 bits that are below q, taken for a Montgomery form as they are.</summary>
    private static Fq NextElement(ChaChaGenerator generator)
    {
        while (true)
        {
            var (l0, l1, l2, l3) = (generator.NextUInt64(), generator.NextUInt64(), generator.NextUInt64(), generator.NextUInt64());
            l3 &= (1UL << 62) - 1;
            if (Fq.IsBelowModulus(l0, l1, l2, l3))
            {
                return new(l0, l1, l2, l3);
            }
        }
    }

    /// <summary>Whether the canonical number is above q / 2; the part with u decides, if it is not 0.</summary>
    private static bool IsNegative(in Fq2 value)
    {
        var deciding = value.C1.IsZero ? value.C0 : value.C1;
        return deciding.ToBigInteger() > Fq.Modulus / 2;
    }
}
