using System.Runtime.CompilerServices;

namespace CircuitGen.Fields;

/// <content>Montgomery multiplication, limb by limb.</content>
internal readonly partial struct FieldElement<TModulus>
{
    /// <summary>
    /// The product. Each limb of the right factor is multiplied in and one limb of the sum is reduced away at once
    /// (Koç, Acar, Kaliski 1996, "coarsely integrated operand scanning"). p leaves the top two bits free, so that the two
    /// carries of a row never overflow a limb together and no fifth limb is needed.
    /// </summary>
    public static FieldElement<TModulus> operator *(in FieldElement<TModulus> left, in FieldElement<TModulus> right)
    {
        ulong t0 = 0, t1 = 0, t2 = 0, t3 = 0;
        MultiplyRow(left, right.L0, ref t0, ref t1, ref t2, ref t3);
        MultiplyRow(left, right.L1, ref t0, ref t1, ref t2, ref t3);
        MultiplyRow(left, right.L2, ref t0, ref t1, ref t2, ref t3);
        MultiplyRow(left, right.L3, ref t0, ref t1, ref t2, ref t3);
        return Reduce(t0, t1, t2, t3);
    }

    /// <summary>The square.</summary>
    public FieldElement<TModulus> Square() => this * this;

    /// <summary>The element to a power.</summary>
    /// <param name="exponent">The limbs of the exponent, the least significant first.</param>
    public FieldElement<TModulus> Power(ReadOnlySpan<ulong> exponent)
    {
        var result = One;
        for (var bit = (exponent.Length * 64) - 1; bit >= 0; bit--)
        {
            result = result.Square();
            if (((exponent[bit >> 6] >> (bit & 63)) & 1) != 0)
            {
                result *= this;
            }
        }

        return result;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void MultiplyRow(
        in FieldElement<TModulus> a, ulong b, ref ulong t0, ref ulong t1, ref ulong t2, ref ulong t3)
    {
        var high = MultiplyAdd(a.L0, b, t0, 0, out t0);
        var m = t0 * TModulus.NegatedInverse;
        var carry = MultiplyAdd(m, TModulus.P0, t0, 0, out _);
        high = MultiplyAdd(a.L1, b, t1, high, out t1);
        carry = MultiplyAdd(m, TModulus.P1, t1, carry, out t0);
        high = MultiplyAdd(a.L2, b, t2, high, out t2);
        carry = MultiplyAdd(m, TModulus.P2, t2, carry, out t1);
        high = MultiplyAdd(a.L3, b, t3, high, out t3);
        carry = MultiplyAdd(m, TModulus.P3, t3, carry, out t2);
        t3 = carry + high;
    }

    /// <summary>a * b + first + second, which fits in two limbs; the result is the high one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong MultiplyAdd(ulong a, ulong b, ulong first, ulong second, out ulong low)
    {
        var high = Math.BigMul(a, b, out low);
        low += first;
        high += low < first ? 1UL : 0UL;
        low += second;
        high += low < second ? 1UL : 0UL;
        return high;
    }
}
