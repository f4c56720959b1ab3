using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using CircuitGen.Fields;

namespace CircuitGen.Lanes;

/// <summary>Sums, differences and comparisons of eight pairs of elements.</summary>
/// <typeparam name="TModulus">The field.</typeparam>
internal static class LaneArithmetic<TModulus>
    where TModulus : struct, IModulus
{
    /// <summary>a + b, not reduced.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Add(in Lanes<TModulus> a, in Lanes<TModulus> b, out Lanes<TModulus> sum)
    {
        sum.L0 = a.L0 + b.L0;
        sum.L1 = a.L1 + b.L1;
        sum.L2 = a.L2 + b.L2;
        sum.L3 = a.L3 + b.L3;
        sum.L4 = a.L4 + b.L4;
        Carry(ref sum);
    }

    /// <summary>a - b + p, for b up to p; not reduced.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Subtract(in Lanes<TModulus> a, in Lanes<TModulus> b, out Lanes<TModulus> difference)
    {
        difference.L0 = a.L0 - b.L0 + LaneConstants<TModulus>.P(0);
        difference.L1 = a.L1 - b.L1 + LaneConstants<TModulus>.P(1);
        difference.L2 = a.L2 - b.L2 + LaneConstants<TModulus>.P(2);
        difference.L3 = a.L3 - b.L3 + LaneConstants<TModulus>.P(3);
        difference.L4 = a.L4 - b.L4 + LaneConstants<TModulus>.P(4);
        Carry(ref difference);
    }

    /// <summary>a - b + 2p, for b up to 2p; not reduced.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SubtractLoose(in Lanes<TModulus> a, in Lanes<TModulus> b, out Lanes<TModulus> difference)
    {
        difference.L0 = a.L0 - b.L0 + LaneConstants<TModulus>.TwoP(0);
        difference.L1 = a.L1 - b.L1 + LaneConstants<TModulus>.TwoP(1);
        difference.L2 = a.L2 - b.L2 + LaneConstants<TModulus>.TwoP(2);
        difference.L3 = a.L3 - b.L3 + LaneConstants<TModulus>.TwoP(3);
        difference.L4 = a.L4 - b.L4 + LaneConstants<TModulus>.TwoP(4);
        Carry(ref difference);
    }

    /// <summary>a - b - c + 2p, for b and c up to p; not reduced.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SubtractTwo(
        in Lanes<TModulus> a, in Lanes<TModulus> b, in Lanes<TModulus> c, out Lanes<TModulus> difference)
    {
        difference.L0 = a.L0 - b.L0 - c.L0 + LaneConstants<TModulus>.TwoP(0);
        difference.L1 = a.L1 - b.L1 - c.L1 + LaneConstants<TModulus>.TwoP(1);
        difference.L2 = a.L2 - b.L2 - c.L2 + LaneConstants<TModulus>.TwoP(2);
        difference.L3 = a.L3 - b.L3 - c.L3 + LaneConstants<TModulus>.TwoP(3);
        difference.L4 = a.L4 - b.L4 - c.L4 + LaneConstants<TModulus>.TwoP(4);
        Carry(ref difference);
    }

    /// <summary>p - a where the mask is set, for a up to p.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void NegateWhere(Vector512<ulong> mask, ref Lanes<TModulus> a)
    {
        a.L0 = Vector512.ConditionalSelect(mask, LaneConstants<TModulus>.P(0) - a.L0, a.L0);
        a.L1 = Vector512.ConditionalSelect(mask, LaneConstants<TModulus>.P(1) - a.L1, a.L1);
        a.L2 = Vector512.ConditionalSelect(mask, LaneConstants<TModulus>.P(2) - a.L2, a.L2);
        a.L3 = Vector512.ConditionalSelect(mask, LaneConstants<TModulus>.P(3) - a.L3, a.L3);
        a.L4 = Vector512.ConditionalSelect(mask, LaneConstants<TModulus>.P(4) - a.L4, a.L4);
        Carry(ref a);
    }

    /// <summary>a - p where the mask is set, for a of p at least there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SubtractModulusWhere(Vector512<ulong> mask, ref Lanes<TModulus> a)
    {
        a.L0 -= LaneConstants<TModulus>.P(0) & mask;
        a.L1 -= LaneConstants<TModulus>.P(1) & mask;
        a.L2 -= LaneConstants<TModulus>.P(2) & mask;
        a.L3 -= LaneConstants<TModulus>.P(3) & mask;
        a.L4 -= LaneConstants<TModulus>.P(4) & mask;
        Carry(ref a);
    }

    /// <summary>Brings elements below 4p below p.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Canonicalize(ref Lanes<TModulus> a)
    {
        ReduceToTwoP(ref a);
        CanonicalizeFromTwoP(ref a);
    }

    /// <summary>Brings elements below 4p below 2p.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ReduceToTwoP(ref Lanes<TModulus> a)
    {
        Lanes<TModulus> less;
        less.L0 = a.L0 - LaneConstants<TModulus>.TwoP(0);
        less.L1 = a.L1 - LaneConstants<TModulus>.TwoP(1);
        less.L2 = a.L2 - LaneConstants<TModulus>.TwoP(2);
        less.L3 = a.L3 - LaneConstants<TModulus>.TwoP(3);
        less.L4 = a.L4 - LaneConstants<TModulus>.TwoP(4);
        KeepIfNotNegative(ref less, ref a);
    }

    /// <summary>Brings elements below 2p below p.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void CanonicalizeFromTwoP(ref Lanes<TModulus> a)
    {
        Lanes<TModulus> less;
        less.L0 = a.L0 - LaneConstants<TModulus>.P(0);
        less.L1 = a.L1 - LaneConstants<TModulus>.P(1);
        less.L2 = a.L2 - LaneConstants<TModulus>.P(2);
        less.L3 = a.L3 - LaneConstants<TModulus>.P(3);
        less.L4 = a.L4 - LaneConstants<TModulus>.P(4);
        KeepIfNotNegative(ref less, ref a);
    }

    /// <summary>All ones where the limbs are equal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> AreEqual(in Lanes<TModulus> a, in Lanes<TModulus> b) =>
        Vector512.Equals(
            (a.L0 ^ b.L0) | (a.L1 ^ b.L1) | (a.L2 ^ b.L2) | (a.L3 ^ b.L3) | (a.L4 ^ b.L4), Vector512<ulong>.Zero);

    /// <summary>All ones where all limbs are 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> AreZero(in Lanes<TModulus> a) =>
        Vector512.Equals(a.L0 | a.L1 | a.L2 | a.L3 | a.L4, Vector512<ulong>.Zero);

    /// <summary>1, in Montgomery form, where the mask is set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SetOneWhere(Vector512<ulong> mask, ref Lanes<TModulus> a)
    {
        var one = FieldElement<TModulus>.One;
        const ulong LimbMask = LaneConstants<TModulus>.LimbMask;
        a.L0 = Vector512.ConditionalSelect(mask, Vector512.Create(one.L0 & LimbMask), a.L0);
        a.L1 = Vector512.ConditionalSelect(mask, Vector512.Create(((one.L0 >> 52) | (one.L1 << 12)) & LimbMask), a.L1);
        a.L2 = Vector512.ConditionalSelect(mask, Vector512.Create(((one.L1 >> 40) | (one.L2 << 24)) & LimbMask), a.L2);
        a.L3 = Vector512.ConditionalSelect(mask, Vector512.Create(((one.L2 >> 28) | (one.L3 << 36)) & LimbMask), a.L3);
        a.L4 = Vector512.ConditionalSelect(mask, Vector512.Create(one.L3 >> 16), a.L4);
    }

    /// <summary>0 where the mask is set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SetZeroWhere(Vector512<ulong> mask, ref Lanes<TModulus> a)
    {
        a.L0 = Vector512.AndNot(a.L0, mask);
        a.L1 = Vector512.AndNot(a.L1, mask);
        a.L2 = Vector512.AndNot(a.L2, mask);
        a.L3 = Vector512.AndNot(a.L3, mask);
        a.L4 = Vector512.AndNot(a.L4, mask);
    }

    /// <summary>Leaves 52 bits in every limb but the last; limbs may be negative.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Carry(ref Lanes<TModulus> a)
    {
        var mask = Vector512.Create(LaneConstants<TModulus>.LimbMask);
        a.L1 += SignedCarry(a.L0);
        a.L2 += SignedCarry(a.L1);
        a.L3 += SignedCarry(a.L2);
        a.L4 += SignedCarry(a.L3);
        a.L0 &= mask;
        a.L1 &= mask;
        a.L2 &= mask;
        a.L3 &= mask;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> SignedCarry(Vector512<ulong> limb) =>
        Vector512.ShiftRightArithmetic(limb.AsInt64(), 52).AsUInt64();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void KeepIfNotNegative(ref Lanes<TModulus> less, ref Lanes<TModulus> a)
    {
        Carry(ref less);
        var isNegative = Vector512.LessThan(less.L4.AsInt64(), Vector512<long>.Zero).AsUInt64();
        a.L0 = Vector512.ConditionalSelect(isNegative, a.L0, less.L0);
        a.L1 = Vector512.ConditionalSelect(isNegative, a.L1, less.L1);
        a.L2 = Vector512.ConditionalSelect(isNegative, a.L2, less.L2);
        a.L3 = Vector512.ConditionalSelect(isNegative, a.L3, less.L3);
        a.L4 = Vector512.ConditionalSelect(isNegative, a.L4, less.L4);
    }
}
