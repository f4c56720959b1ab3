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
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static FieldElement<TModulus> operator *(in FieldElement<TModulus> left, in FieldElement<TModulus> right)
    {
        // Limbs are taken out of memory once: reading a struct that was just written limb by limb stalls.
        var (a0, a1, a2, a3) = (left.L0, left.L1, left.L2, left.L3);
        var (b0, b1, b2, b3) = (right.L0, right.L1, right.L2, right.L3);
        var high = Math.BigMul(a0, b0, out var t0);
        high = MultiplyAdd(a1, b0, high, out var t1);
        high = MultiplyAdd(a2, b0, high, out var t2);
        high = MultiplyAdd(a3, b0, high, out var t3);
        ReduceRow(high, ref t0, ref t1, ref t2, ref t3);
        AddRow(a0, a1, a2, a3, b1, ref t0, ref t1, ref t2, ref t3);
        AddRow(a0, a1, a2, a3, b2, ref t0, ref t1, ref t2, ref t3);
        AddRow(a0, a1, a2, a3, b3, ref t0, ref t1, ref t2, ref t3);
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
    private static void AddRow(
        ulong a0, ulong a1, ulong a2, ulong a3, ulong b, ref ulong t0, ref ulong t1, ref ulong t2, ref ulong t3)
    {
        var high = MultiplyAdd(a0, b, t0, out t0);
        high = MultiplyAdd(a1, b, t1, high, out t1);
        high = MultiplyAdd(a2, b, t2, high, out t2);
        high = MultiplyAdd(a3, b, t3, high, out t3);
        ReduceRow(high, ref t0, ref t1, ref t2, ref t3);
    }

    /// <summary>Adds the multiple of p that makes the lowest limb 0, and moves down by that limb.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void ReduceRow(ulong high, ref ulong t0, ref ulong t1, ref ulong t2, ref ulong t3)
    {
        // The lowest limb becomes 0, and so it carries exactly where it was not 0.
        var m = t0 * TModulus.NegatedInverse;
        var carry = Math.BigMul(m, TModulus.P0, out _) + (t0 != 0 ? 1UL : 0UL);
        carry = MultiplyAdd(m, TModulus.P1, t1, carry, out t0);
        carry = MultiplyAdd(m, TModulus.P2, t2, carry, out t1);
        carry = MultiplyAdd(m, TModulus.P3, t3, carry, out t2);
        t3 = carry + high;
    }

    /// <summary>a * b + addend, which fits in two limbs; the result is the high one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong MultiplyAdd(ulong a, ulong b, ulong addend, out ulong low)
    {
        var high = Math.BigMul(a, b, out low);
        low += addend;
        return high + (low < addend ? 1UL : 0UL);
    }

    /// <summary>a * b + first + second, which fits in two limbs; the result is the high one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong MultiplyAdd(ulong a, ulong b, ulong first, ulong second, out ulong low)
    {
        var high = Math.BigMul(a, b, out low);
        low += first;
        high += low < first ? 1UL : 0UL;
        low += second;
        return high + (low < second ? 1UL : 0UL);
    }
}
