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
    public static MontgomeryScalar operator *(MontgomeryScalar left, MontgomeryScalar right)
    {
        Multiply(in left, in right, out var product);
        return product;
    }

    /// <summary>The product of the two as field elements, canonical: one multiplication, no conversion.</summary>
    public static Scalar operator *(MontgomeryScalar left, Scalar right)
    {
        Multiply(in left, in Unsafe.As<Scalar, MontgomeryScalar>(ref right), out var product);
        return Unsafe.BitCast<MontgomeryScalar, Scalar>(product);
    }

    /// <summary>The square modulo r.</summary>
    public MontgomeryScalar Square() => this * this;

    /// <summary>left * right / 2^256 modulo r, by limbs: the Montgomery form of the product of two Montgomery forms.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Multiply(in MontgomeryScalar left, in MontgomeryScalar right, out MontgomeryScalar product)
    {
        // Row 0: t += left * right[0], then one limb of t is reduced away.
        var carry = Math.BigMul(left._limb0, right._limb0, out var t0);
        carry = MultiplyAdd(left._limb1, right._limb0, carry, out var t1);
        carry = MultiplyAdd(left._limb2, right._limb0, carry, out var t2);
        carry = MultiplyAdd(left._limb3, right._limb0, carry, out var t3);
        var factor = unchecked(t0 * NegatedInverse);
        var reduction = MultiplyAdd(factor, Scalar.Modulus0, t0, out _);
        reduction = MultiplyAdd(factor, Scalar.Modulus1, t1, reduction, out t0);
        reduction = MultiplyAdd(factor, Scalar.Modulus2, t2, reduction, out t1);
        reduction = MultiplyAdd(factor, Scalar.Modulus3, t3, reduction, out t2);
        t3 = unchecked(carry + reduction);

        // Row 1: t += left * right[1], then one limb of t is reduced away.
        carry = MultiplyAdd(left._limb0, right._limb1, t0, out t0);
        carry = MultiplyAdd(left._limb1, right._limb1, t1, carry, out t1);
        carry = MultiplyAdd(left._limb2, right._limb1, t2, carry, out t2);
        carry = MultiplyAdd(left._limb3, right._limb1, t3, carry, out t3);
        factor = unchecked(t0 * NegatedInverse);
        reduction = MultiplyAdd(factor, Scalar.Modulus0, t0, out _);
        reduction = MultiplyAdd(factor, Scalar.Modulus1, t1, reduction, out t0);
        reduction = MultiplyAdd(factor, Scalar.Modulus2, t2, reduction, out t1);
        reduction = MultiplyAdd(factor, Scalar.Modulus3, t3, reduction, out t2);
        t3 = unchecked(carry + reduction);

        // Row 2: t += left * right[2], then one limb of t is reduced away.
        carry = MultiplyAdd(left._limb0, right._limb2, t0, out t0);
        carry = MultiplyAdd(left._limb1, right._limb2, t1, carry, out t1);
        carry = MultiplyAdd(left._limb2, right._limb2, t2, carry, out t2);
        carry = MultiplyAdd(left._limb3, right._limb2, t3, carry, out t3);
        factor = unchecked(t0 * NegatedInverse);
        reduction = MultiplyAdd(factor, Scalar.Modulus0, t0, out _);
        reduction = MultiplyAdd(factor, Scalar.Modulus1, t1, reduction, out t0);
        reduction = MultiplyAdd(factor, Scalar.Modulus2, t2, reduction, out t1);
        reduction = MultiplyAdd(factor, Scalar.Modulus3, t3, reduction, out t2);
        t3 = unchecked(carry + reduction);

        // Row 3: t += left * right[3], then one limb of t is reduced away.
        carry = MultiplyAdd(left._limb0, right._limb3, t0, out t0);
        carry = MultiplyAdd(left._limb1, right._limb3, t1, carry, out t1);
        carry = MultiplyAdd(left._limb2, right._limb3, t2, carry, out t2);
        carry = MultiplyAdd(left._limb3, right._limb3, t3, carry, out t3);
        factor = unchecked(t0 * NegatedInverse);
        reduction = MultiplyAdd(factor, Scalar.Modulus0, t0, out _);
        reduction = MultiplyAdd(factor, Scalar.Modulus1, t1, reduction, out t0);
        reduction = MultiplyAdd(factor, Scalar.Modulus2, t2, reduction, out t1);
        reduction = MultiplyAdd(factor, Scalar.Modulus3, t3, reduction, out t2);
        t3 = unchecked(carry + reduction);
        product = ReduceOnce(t0, t1, t2, t3);
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
