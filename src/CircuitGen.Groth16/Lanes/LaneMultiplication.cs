using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using CircuitGen.Fields;

namespace CircuitGen.Lanes;

/// <summary>Products of eight pairs of elements.</summary>
/// <typeparam name="TModulus">The field.</typeparam>
internal static class LaneMultiplication<TModulus>
    where TModulus : struct, IModulus
{
    /// <summary>
    /// The product. For factors below i p and j p it is below (1 + 0.19 i j) p, because p is 0.19 times 2^256: below 2p for
    /// factors below 2p.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    [SkipLocalsInit]
    public static void Multiply(in Lanes<TModulus> a, in Lanes<TModulus> b, out Lanes<TModulus> product)
    {
        var a0 = ProductColumns<TModulus>.ToDouble(a.L0);
        var a1 = ProductColumns<TModulus>.ToDouble(a.L1);
        var a2 = ProductColumns<TModulus>.ToDouble(a.L2);
        var a3 = ProductColumns<TModulus>.ToDouble(a.L3);
        var a4 = ProductColumns<TModulus>.ToDouble(a.L4);
        var t0 = ProductColumns<TModulus>.Start(0, 1);
        var t1 = ProductColumns<TModulus>.Start(1, 1);
        var t2 = ProductColumns<TModulus>.Start(2, 1);
        var t3 = ProductColumns<TModulus>.Start(3, 1);
        var t4 = ProductColumns<TModulus>.Start(4, 1);
        var t5 = ProductColumns<TModulus>.Start(5, 1);
        ProductColumns<TModulus>.AddRow(ProductColumns<TModulus>.ToDouble(b.L0), a0, a1, a2, a3, a4, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5);
        ProductColumns<TModulus>.Reduce(t0, ref t1, ref t2, ref t3, ref t4, ref t5);
        var t6 = ProductColumns<TModulus>.Start(6, 1);
        ProductColumns<TModulus>.AddRow(ProductColumns<TModulus>.ToDouble(b.L1), a0, a1, a2, a3, a4, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6);
        ProductColumns<TModulus>.Reduce(t1, ref t2, ref t3, ref t4, ref t5, ref t6);
        var t7 = ProductColumns<TModulus>.Start(7, 1);
        ProductColumns<TModulus>.AddRow(ProductColumns<TModulus>.ToDouble(b.L2), a0, a1, a2, a3, a4, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7);
        ProductColumns<TModulus>.Reduce(t2, ref t3, ref t4, ref t5, ref t6, ref t7);
        var t8 = ProductColumns<TModulus>.Start(8, 1);
        ProductColumns<TModulus>.AddRow(ProductColumns<TModulus>.ToDouble(b.L3), a0, a1, a2, a3, a4, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8);
        ProductColumns<TModulus>.Reduce(t3, ref t4, ref t5, ref t6, ref t7, ref t8);
        var t9 = ProductColumns<TModulus>.Start(9, 1);
        ProductColumns<TModulus>.AddRow(ProductColumns<TModulus>.ToDouble(b.L4), a0, a1, a2, a3, a4, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9);
        ProductColumns<TModulus>.ReduceLast(ref t4, ref t5, ref t6, ref t7, ref t8, ref t9);
        Carry(t4, t5, t6, t7, t8, t9, out product);
    }

    /// <summary>
    /// a b + c d, reduced once. For factors below 2p the result is below 2p: what a single reduction leaves, up to 2.52p, loses
    /// p where it reaches 2^254 = 1.33p.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    [SkipLocalsInit]
    public static void SumOfProducts(
        in Lanes<TModulus> a, in Lanes<TModulus> b, in Lanes<TModulus> c, in Lanes<TModulus> d, out Lanes<TModulus> sum)
    {
        var a0 = ProductColumns<TModulus>.ToDouble(a.L0);
        var a1 = ProductColumns<TModulus>.ToDouble(a.L1);
        var a2 = ProductColumns<TModulus>.ToDouble(a.L2);
        var a3 = ProductColumns<TModulus>.ToDouble(a.L3);
        var a4 = ProductColumns<TModulus>.ToDouble(a.L4);
        var c0 = ProductColumns<TModulus>.ToDouble(c.L0);
        var c1 = ProductColumns<TModulus>.ToDouble(c.L1);
        var c2 = ProductColumns<TModulus>.ToDouble(c.L2);
        var c3 = ProductColumns<TModulus>.ToDouble(c.L3);
        var c4 = ProductColumns<TModulus>.ToDouble(c.L4);
        var t0 = ProductColumns<TModulus>.Start(0, 2);
        var t1 = ProductColumns<TModulus>.Start(1, 2);
        var t2 = ProductColumns<TModulus>.Start(2, 2);
        var t3 = ProductColumns<TModulus>.Start(3, 2);
        var t4 = ProductColumns<TModulus>.Start(4, 2);
        var t5 = ProductColumns<TModulus>.Start(5, 2);
        ProductColumns<TModulus>.AddRow(ProductColumns<TModulus>.ToDouble(b.L0), a0, a1, a2, a3, a4, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5);
        ProductColumns<TModulus>.AddRow(ProductColumns<TModulus>.ToDouble(d.L0), c0, c1, c2, c3, c4, ref t0, ref t1, ref t2, ref t3, ref t4, ref t5);
        ProductColumns<TModulus>.Reduce(t0, ref t1, ref t2, ref t3, ref t4, ref t5);
        var t6 = ProductColumns<TModulus>.Start(6, 2);
        ProductColumns<TModulus>.AddRow(ProductColumns<TModulus>.ToDouble(b.L1), a0, a1, a2, a3, a4, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6);
        ProductColumns<TModulus>.AddRow(ProductColumns<TModulus>.ToDouble(d.L1), c0, c1, c2, c3, c4, ref t1, ref t2, ref t3, ref t4, ref t5, ref t6);
        ProductColumns<TModulus>.Reduce(t1, ref t2, ref t3, ref t4, ref t5, ref t6);
        var t7 = ProductColumns<TModulus>.Start(7, 2);
        ProductColumns<TModulus>.AddRow(ProductColumns<TModulus>.ToDouble(b.L2), a0, a1, a2, a3, a4, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7);
        ProductColumns<TModulus>.AddRow(ProductColumns<TModulus>.ToDouble(d.L2), c0, c1, c2, c3, c4, ref t2, ref t3, ref t4, ref t5, ref t6, ref t7);
        ProductColumns<TModulus>.Reduce(t2, ref t3, ref t4, ref t5, ref t6, ref t7);
        var t8 = ProductColumns<TModulus>.Start(8, 2);
        ProductColumns<TModulus>.AddRow(ProductColumns<TModulus>.ToDouble(b.L3), a0, a1, a2, a3, a4, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8);
        ProductColumns<TModulus>.AddRow(ProductColumns<TModulus>.ToDouble(d.L3), c0, c1, c2, c3, c4, ref t3, ref t4, ref t5, ref t6, ref t7, ref t8);
        ProductColumns<TModulus>.Reduce(t3, ref t4, ref t5, ref t6, ref t7, ref t8);
        var t9 = ProductColumns<TModulus>.Start(9, 2);
        ProductColumns<TModulus>.AddRow(ProductColumns<TModulus>.ToDouble(b.L4), a0, a1, a2, a3, a4, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9);
        ProductColumns<TModulus>.AddRow(ProductColumns<TModulus>.ToDouble(d.L4), c0, c1, c2, c3, c4, ref t4, ref t5, ref t6, ref t7, ref t8, ref t9);
        ProductColumns<TModulus>.ReduceLast(ref t4, ref t5, ref t6, ref t7, ref t8, ref t9);
        Carry(t4, t5, t6, t7, t8, t9, out sum);
        var reaches = Vector512.Equals(Vector512.ShiftRightLogical(sum.L4, 46), Vector512<ulong>.One);
        LaneArithmetic<TModulus>.SubtractModulusWhere(reaches, ref sum);
    }

    /// <summary>Divides by 2^48, which in limbs of 52 bits is a shift by four the other way, and leaves 52 bits in each limb.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Carry(
        Vector512<ulong> t4, Vector512<ulong> t5, Vector512<ulong> t6, Vector512<ulong> t7, Vector512<ulong> t8, Vector512<ulong> t9,
        out Lanes<TModulus> result)
    {
        var mask = Vector512.Create(LaneConstants<TModulus>.LimbMask);
        var limb = Vector512.ShiftRightLogical(t4, 48) + Vector512.ShiftLeft(t5, 4);
        result.L0 = limb & mask;
        limb = Vector512.ShiftRightLogical(limb, 52) + Vector512.ShiftLeft(t6, 4);
        result.L1 = limb & mask;
        limb = Vector512.ShiftRightLogical(limb, 52) + Vector512.ShiftLeft(t7, 4);
        result.L2 = limb & mask;
        limb = Vector512.ShiftRightLogical(limb, 52) + Vector512.ShiftLeft(t8, 4);
        result.L3 = limb & mask;
        result.L4 = Vector512.ShiftRightLogical(limb, 52) + Vector512.ShiftLeft(t9, 4);
    }
}
