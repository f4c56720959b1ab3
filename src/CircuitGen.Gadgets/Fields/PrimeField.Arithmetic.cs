using System.Runtime.CompilerServices;

namespace CircuitGen.Gadgets.Fields;

/// <content>Sums, differences and products. .NET Standard has no product of 128 bits, so 64-bit limbs are multiplied by halves.</content>
internal sealed partial class PrimeField
{
    // AggressiveOptimization, which .NET Standard does not name: an edit is planned before these loops would be compiled a second time.
    private const MethodImplOptions Optimized = (MethodImplOptions)512;

    private const double TwoTo64 = 18446744073709551616.0;

    /// <summary>The sum modulo p.</summary>
    [MethodImpl(Optimized)]
    public FieldElement Add(in FieldElement left, in FieldElement right)
    {
        var carry = AddLimbs(left.Limb0, right.Limb0, 0, out var limb0);
        carry = AddLimbs(left.Limb1, right.Limb1, carry, out var limb1);
        carry = AddLimbs(left.Limb2, right.Limb2, carry, out var limb2);
        AddLimbs(left.Limb3, right.Limb3, carry, out var limb3);
        return Reduce(new(limb0, limb1, limb2, limb3));
    }

    /// <summary>The difference modulo p.</summary>
    [MethodImpl(Optimized)]
    public FieldElement Subtract(in FieldElement left, in FieldElement right)
    {
        var borrow = SubtractLimbs(left.Limb0, right.Limb0, 0, out var limb0);
        borrow = SubtractLimbs(left.Limb1, right.Limb1, borrow, out var limb1);
        borrow = SubtractLimbs(left.Limb2, right.Limb2, borrow, out var limb2);
        borrow = SubtractLimbs(left.Limb3, right.Limb3, borrow, out var limb3);
        if (borrow == 0)
        {
            return new(limb0, limb1, limb2, limb3);
        }

        var carry = AddLimbs(limb0, _p.Limb0, 0, out limb0);
        carry = AddLimbs(limb1, _p.Limb1, carry, out limb1);
        carry = AddLimbs(limb2, _p.Limb2, carry, out limb2);
        AddLimbs(limb3, _p.Limb3, carry, out limb3);
        return new(limb0, limb1, limb2, limb3);
    }

    /// <summary>The product modulo p, word by word: left * right / 2^256 of the limbs.</summary>
    [MethodImpl(Optimized)]
    public FieldElement Multiply(in FieldElement left, in FieldElement right)
    {
        ulong sum0 = 0, sum1 = 0, sum2 = 0, sum3 = 0;
        for (var i = 0; i < 4; i++)
        {
            var digit = i switch { 0 => right.Limb0, 1 => right.Limb1, 2 => right.Limb2, _ => right.Limb3 };
            var carry = MultiplyAdd(left.Limb0, digit, sum0, 0, out sum0);
            carry = MultiplyAdd(left.Limb1, digit, sum1, carry, out sum1);
            carry = MultiplyAdd(left.Limb2, digit, sum2, carry, out sum2);
            var top = MultiplyAdd(left.Limb3, digit, sum3, carry, out sum3);
            var factor = unchecked(sum0 * _negatedInverse);
            carry = MultiplyAdd(factor, _p.Limb0, sum0, 0, out _);
            carry = MultiplyAdd(factor, _p.Limb1, sum1, carry, out sum0);
            carry = MultiplyAdd(factor, _p.Limb2, sum2, carry, out sum1);
            carry = MultiplyAdd(factor, _p.Limb3, sum3, carry, out sum2);
            sum3 = unchecked(top + carry);
        }

        return Reduce(new(sum0, sum1, sum2, sum3));
    }

    /// <summary>
    /// The product with a plain number, modulo p. The quotient by p is estimated in floating point: it is below 2^32, so the estimate is off
    /// by at most one.
    /// </summary>
    [MethodImpl(Optimized)]
    public FieldElement Multiply(in FieldElement left, uint factor)
    {
        var carry = MultiplySmall(left.Limb0, factor, 0, out var limb0);
        carry = MultiplySmall(left.Limb1, factor, carry, out var limb1);
        carry = MultiplySmall(left.Limb2, factor, carry, out var limb2);
        MultiplySmall(left.Limb3, factor, carry, out var limb3);

        // p is below 2^254, so what the fifth limb would hold is not needed: the difference fits four, as a number of either sign.
        var magnitude = (((((ToDouble(left.Limb3) * TwoTo64) + ToDouble(left.Limb2)) * TwoTo64) + ToDouble(left.Limb1)) * TwoTo64) + ToDouble(left.Limb0);
        var quotient = (uint)(long)(magnitude * _reciprocal * factor);
        carry = MultiplySmall(_p.Limb0, quotient, 0, out var multiple0);
        carry = MultiplySmall(_p.Limb1, quotient, carry, out var multiple1);
        carry = MultiplySmall(_p.Limb2, quotient, carry, out var multiple2);
        MultiplySmall(_p.Limb3, quotient, carry, out var multiple3);
        var borrow = SubtractLimbs(limb0, multiple0, 0, out limb0);
        borrow = SubtractLimbs(limb1, multiple1, borrow, out limb1);
        borrow = SubtractLimbs(limb2, multiple2, borrow, out limb2);
        SubtractLimbs(limb3, multiple3, borrow, out limb3);
        if ((limb3 >> 63) == 0)
        {
            return Reduce(new(limb0, limb1, limb2, limb3));
        }

        carry = AddLimbs(limb0, _p.Limb0, 0, out limb0);
        carry = AddLimbs(limb1, _p.Limb1, carry, out limb1);
        carry = AddLimbs(limb2, _p.Limb2, carry, out limb2);
        AddLimbs(limb3, _p.Limb3, carry, out limb3);
        return new(limb0, limb1, limb2, limb3);
    }

    /// <summary>A number below 2p modulo p.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private FieldElement Reduce(in FieldElement value)
    {
        var borrow = SubtractLimbs(value.Limb0, _p.Limb0, 0, out var limb0);
        borrow = SubtractLimbs(value.Limb1, _p.Limb1, borrow, out var limb1);
        borrow = SubtractLimbs(value.Limb2, _p.Limb2, borrow, out var limb2);
        borrow = SubtractLimbs(value.Limb3, _p.Limb3, borrow, out var limb3);
        return borrow == 0 ? new(limb0, limb1, limb2, limb3) : value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double ToDouble(ulong limb) => ((long)(limb >> 1) * 2.0) + (long)(limb & 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong AddLimbs(ulong left, ulong right, ulong carry, out ulong sum)
    {
        unchecked
        {
            var first = left + right;
            sum = first + carry;
            return (first < left ? 1UL : 0UL) + (sum < first ? 1UL : 0UL);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong SubtractLimbs(ulong left, ulong right, ulong borrow, out ulong difference)
    {
        unchecked
        {
            var first = left - right;
            difference = first - borrow;
            return (first > left ? 1UL : 0UL) + (difference > first ? 1UL : 0UL);
        }
    }

    /// <summary>limb * factor + carry as a low limb and what is above it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong MultiplySmall(ulong limb, uint factor, ulong carry, out ulong low)
    {
        unchecked
        {
            var lower = ((uint)limb * (ulong)factor) + carry;
            var upper = ((limb >> 32) * factor) + (lower >> 32);
            low = (upper << 32) | (uint)lower;
            return upper >> 32;
        }
    }

    /// <summary>left * right + addend + carry as a low limb and a high one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong MultiplyAdd(ulong left, ulong right, ulong addend, ulong carry, out ulong low)
    {
        unchecked
        {
            ulong leftLow = (uint)left, leftHigh = left >> 32, rightLow = (uint)right, rightHigh = right >> 32;
            var lowLow = leftLow * rightLow;
            var lowHigh = leftLow * rightHigh;
            var highLow = leftHigh * rightLow;
            var middle = (lowLow >> 32) + (uint)lowHigh + (uint)highLow;
            var high = (leftHigh * rightHigh) + (lowHigh >> 32) + (highLow >> 32) + (middle >> 32);
            low = (middle << 32) | (uint)lowLow;
            low += addend;
            high += low < addend ? 1UL : 0UL;
            low += carry;
            return high + (low < carry ? 1UL : 0UL);
        }
    }
}
