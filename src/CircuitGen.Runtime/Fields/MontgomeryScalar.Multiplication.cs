using System.Runtime.CompilerServices;

namespace CircuitGen.Fields;

/// <content>
/// The Montgomery product, word by word (CIOS: Koc, Acar, Kaliski, "Analyzing and comparing Montgomery multiplication
/// algorithms", 1996). r's top limb is below 2^62, so no row carries into a sixth limb.
/// </content>
public readonly partial struct MontgomeryScalar
{
    // -1/r modulo 2^64.
    private const ulong NegatedInverse = 0xc2e1f593efffffff;

    /// <summary>The product modulo r.</summary>
    public static MontgomeryScalar operator *(in MontgomeryScalar left, in MontgomeryScalar right) => Multiply(in left, in right);

    /// <summary>The product of the two as field elements, canonical: one multiplication, no conversion.</summary>
    public static Scalar operator *(in MontgomeryScalar left, in Scalar right) =>
        Unsafe.BitCast<MontgomeryScalar, Scalar>(
            Multiply(in left, in Unsafe.As<Scalar, MontgomeryScalar>(ref Unsafe.AsRef(in right))));

    /// <summary>The square modulo r.</summary>
    public MontgomeryScalar Square() => Multiply(in this, in this);

    /// <summary>left * right / 2^256 modulo r, by limbs: the Montgomery form of the product of two Montgomery forms.</summary>
    /// <remarks>Operands by reference and the result by value measured a fifth faster than passing copies.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static MontgomeryScalar Multiply(in MontgomeryScalar left, in MontgomeryScalar right)
    {
        var (left0, left1, left2, left3) = (left._limb0, left._limb1, left._limb2, left._limb3);
        var (right0, right1, right2, right3) = (right._limb0, right._limb1, right._limb2, right._limb3);

        // Row 0: t += left * right[0], then a multiple of r is added that clears t0, and t moves down one limb.
        // t0 + low is 0 modulo 2^64, so it carries exactly where t0 is not 0.
        var carry = Math.BigMul(left0, right0, out var t0);
        carry = MultiplyAdd(left1, right0, carry, out var t1);
        carry = MultiplyAdd(left2, right0, carry, out var t2);
        carry = MultiplyAdd(left3, right0, carry, out var t3);
        var factor = unchecked(t0 * NegatedInverse);
        var reduction = Math.BigMul(factor, Scalar.Modulus0, out _) + (t0 != 0 ? 1UL : 0UL);
        reduction = MultiplyAdd(factor, Scalar.Modulus1, t1, reduction, out t0);
        reduction = MultiplyAdd(factor, Scalar.Modulus2, t2, reduction, out t1);
        reduction = MultiplyAdd(factor, Scalar.Modulus3, t3, reduction, out t2);
        t3 = unchecked(carry + reduction);

        // Row 1: t += left * right[1].
        carry = MultiplyAdd(left0, right1, t0, out t0);
        carry = MultiplyAdd(left1, right1, t1, carry, out t1);
        carry = MultiplyAdd(left2, right1, t2, carry, out t2);
        carry = MultiplyAdd(left3, right1, t3, carry, out t3);
        factor = unchecked(t0 * NegatedInverse);
        reduction = Math.BigMul(factor, Scalar.Modulus0, out _) + (t0 != 0 ? 1UL : 0UL);
        reduction = MultiplyAdd(factor, Scalar.Modulus1, t1, reduction, out t0);
        reduction = MultiplyAdd(factor, Scalar.Modulus2, t2, reduction, out t1);
        reduction = MultiplyAdd(factor, Scalar.Modulus3, t3, reduction, out t2);
        t3 = unchecked(carry + reduction);

        // Row 2: t += left * right[2].
        carry = MultiplyAdd(left0, right2, t0, out t0);
        carry = MultiplyAdd(left1, right2, t1, carry, out t1);
        carry = MultiplyAdd(left2, right2, t2, carry, out t2);
        carry = MultiplyAdd(left3, right2, t3, carry, out t3);
        factor = unchecked(t0 * NegatedInverse);
        reduction = Math.BigMul(factor, Scalar.Modulus0, out _) + (t0 != 0 ? 1UL : 0UL);
        reduction = MultiplyAdd(factor, Scalar.Modulus1, t1, reduction, out t0);
        reduction = MultiplyAdd(factor, Scalar.Modulus2, t2, reduction, out t1);
        reduction = MultiplyAdd(factor, Scalar.Modulus3, t3, reduction, out t2);
        t3 = unchecked(carry + reduction);

        // Row 3: t += left * right[3].
        carry = MultiplyAdd(left0, right3, t0, out t0);
        carry = MultiplyAdd(left1, right3, t1, carry, out t1);
        carry = MultiplyAdd(left2, right3, t2, carry, out t2);
        carry = MultiplyAdd(left3, right3, t3, carry, out t3);
        factor = unchecked(t0 * NegatedInverse);
        reduction = Math.BigMul(factor, Scalar.Modulus0, out _) + (t0 != 0 ? 1UL : 0UL);
        reduction = MultiplyAdd(factor, Scalar.Modulus1, t1, reduction, out t0);
        reduction = MultiplyAdd(factor, Scalar.Modulus2, t2, reduction, out t1);
        reduction = MultiplyAdd(factor, Scalar.Modulus3, t3, reduction, out t2);
        t3 = unchecked(carry + reduction);
        return ReduceOnce(t0, t1, t2, t3);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong MultiplyAdd(ulong left, ulong right, ulong addend, out ulong low)
    {
        var high = Math.BigMul(left, right, out var product);
        low = unchecked(product + addend);
        return unchecked(high + (low < addend ? 1UL : 0UL));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong MultiplyAdd(ulong left, ulong right, ulong addend1, ulong addend2, out ulong low)
    {
        var high = Math.BigMul(left, right, out var product);
        var sum = unchecked(product + addend1);
        low = unchecked(sum + addend2);
        return unchecked(high + (sum < addend1 ? 1UL : 0UL) + (low < addend2 ? 1UL : 0UL));
    }
}
