using System.Runtime.CompilerServices;

namespace CircuitGen.Fields;

/// <content>Sums and differences. 2r is below 2^256, so a sum of two reduced values never overflows four limbs.</content>
public readonly partial struct MontgomeryScalar
{
    /// <summary>The sum modulo r.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static MontgomeryScalar operator +(MontgomeryScalar left, MontgomeryScalar right)
    {
        var limb0 = AddWithCarry(left._limb0, right._limb0, 0, out var carry);
        var limb1 = AddWithCarry(left._limb1, right._limb1, carry, out carry);
        var limb2 = AddWithCarry(left._limb2, right._limb2, carry, out carry);
        var limb3 = unchecked(left._limb3 + right._limb3 + carry);
        return ReduceOnce(limb0, limb1, limb2, limb3);
    }

    /// <summary>The difference modulo r.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static MontgomeryScalar operator -(MontgomeryScalar left, MontgomeryScalar right)
    {
        var limb0 = SubtractWithBorrow(left._limb0, right._limb0, 0, out var borrow);
        var limb1 = SubtractWithBorrow(left._limb1, right._limb1, borrow, out borrow);
        var limb2 = SubtractWithBorrow(left._limb2, right._limb2, borrow, out borrow);
        var limb3 = SubtractWithBorrow(left._limb3, right._limb3, borrow, out borrow);
        var mask = unchecked(0UL - borrow); // r is added back where the difference is negative
        limb0 = AddWithCarry(limb0, Scalar.Modulus0 & mask, 0, out var carry);
        limb1 = AddWithCarry(limb1, Scalar.Modulus1 & mask, carry, out carry);
        limb2 = AddWithCarry(limb2, Scalar.Modulus2 & mask, carry, out carry);
        limb3 = unchecked(limb3 + (Scalar.Modulus3 & mask) + carry);
        return new(limb0, limb1, limb2, limb3);
    }

    /// <summary>The negation modulo r.</summary>
    public static MontgomeryScalar operator -(MontgomeryScalar value) => Zero - value;

    /// <summary>Subtracts r from a value below 2r where it is at least r.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static MontgomeryScalar ReduceOnce(ulong limb0, ulong limb1, ulong limb2, ulong limb3)
    {
        var less0 = SubtractWithBorrow(limb0, Scalar.Modulus0, 0, out var borrow);
        var less1 = SubtractWithBorrow(limb1, Scalar.Modulus1, borrow, out borrow);
        var less2 = SubtractWithBorrow(limb2, Scalar.Modulus2, borrow, out borrow);
        var less3 = SubtractWithBorrow(limb3, Scalar.Modulus3, borrow, out borrow);
        if (borrow == 0)
        {
            (limb0, limb1, limb2, limb3) = (less0, less1, less2, less3);
        }

        return new(limb0, limb1, limb2, limb3);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong AddWithCarry(ulong left, ulong right, ulong carry, out ulong carryOut)
    {
        var partial = unchecked(left + right);
        var sum = unchecked(partial + carry);
        carryOut = (partial < left ? 1UL : 0UL) | (sum < partial ? 1UL : 0UL);
        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong SubtractWithBorrow(ulong left, ulong right, ulong borrow, out ulong borrowOut)
    {
        var partial = unchecked(left - right);
        var difference = unchecked(partial - borrow);
        borrowOut = (partial > left ? 1UL : 0UL) | (difference > partial ? 1UL : 0UL);
        return difference;
    }
}
