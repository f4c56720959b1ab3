using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using CircuitGen.Fields;

namespace CircuitGen.Lanes;

/// <summary>
/// The steps of Montgomery multiplication on 52-bit limbs. A product of two limbs has 104 bits. Added to 2^104 and rounded towards
/// zero, it loses its low 52 bits, and its high half is what the sum's mantissa holds; a second multiply-add, from which the first
/// result is subtracted, leaves the low half in a mantissa (N. Emmart, "Faster modular exponentiation using double precision
/// floating point arithmetic on the GPU", 2018). Mantissas are added up as integers, exponents and all: since it is known how
/// many products a column gets, columns start at minus the exponents' sum.
/// </summary>
/// <typeparam name="TModulus">The field.</typeparam>
internal static class ProductColumns<TModulus>
    where TModulus : struct, IModulus
{
    private const double TwoTo104 = 20282409603651670423947251286016.0;
    private const double TwoTo52 = 4503599627370496.0;
    private const ulong BitsOfTwoTo104 = 0x4670000000000000;
    private const ulong BitsOfTwoTo52 = 0x4330000000000000;
    private const ulong LimbMask = LaneConstants<TModulus>.LimbMask;

    /// <summary>What a column starts at.</summary>
    /// <param name="column">From 0 to 9.</param>
    /// <param name="products">How many products of two elements are summed: 1 or 2. The reduction adds one more.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> Start(int column, int products)
    {
        // The reduction does not compute the low halves of its first four rows' first column.
        var lows = (ulong)(((products + 1) * LowHalves(column)) - (column < 4 ? 1 : 0));
        var highs = (ulong)((products + 1) * LowHalves(column - 1));
        return Vector512.Create(unchecked(0 - (lows * BitsOfTwoTo52) - (highs * BitsOfTwoTo104)));
    }

    /// <summary>A limb as a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> ToDouble(Vector512<ulong> limb) => Avx512DQ.ConvertToVector512Double(limb);

    /// <summary>Adds a limb times all limbs of an element to columns.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddRow(
        Vector512<double> b,
        Vector512<double> a0, Vector512<double> a1, Vector512<double> a2, Vector512<double> a3, Vector512<double> a4,
        ref Vector512<ulong> t0, ref Vector512<ulong> t1, ref Vector512<ulong> t2,
        ref Vector512<ulong> t3, ref Vector512<ulong> t4, ref Vector512<ulong> t5)
    {
        var high0 = High(a0, b);
        var high1 = High(a1, b);
        var high2 = High(a2, b);
        var high3 = High(a3, b);
        var high4 = High(a4, b);
        t0 += Low(a0, b, high0);
        t1 += Low(a1, b, high1) + high0.AsUInt64();
        t2 += Low(a2, b, high2) + high1.AsUInt64();
        t3 += Low(a3, b, high3) + high2.AsUInt64();
        t4 += Low(a4, b, high4) + high3.AsUInt64();
        t5 += high4.AsUInt64();
    }

    /// <summary>
    /// Adds the multiple of p that makes the first column's low 52 bits vanish, and carries the rest of that column on. That
    /// column's own low half is not computed: all it does is to round the carry up.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Reduce(
        Vector512<ulong> t0, ref Vector512<ulong> t1, ref Vector512<ulong> t2,
        ref Vector512<ulong> t3, ref Vector512<ulong> t4, ref Vector512<ulong> t5)
    {
        var digit = QuotientDigit(t0).AsDouble() - Vector512.Create(TwoTo52);
        var carry = Vector512.ShiftRightLogical(t0 + Vector512.Create(LimbMask), 52);
        var high0 = High(LaneConstants<TModulus>.PAsDouble(0), digit);
        AddReductionRow(digit, high0, ref t1, ref t2, ref t3, ref t4, ref t5);
        t1 += carry;
    }

    /// <summary>
    /// The last step of a reduction takes 48 bits, so that 256 are gone in total: adds the multiple of p that makes the low 48 bits
    /// of the first column vanish.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ReduceLast(
        ref Vector512<ulong> t0, ref Vector512<ulong> t1, ref Vector512<ulong> t2,
        ref Vector512<ulong> t3, ref Vector512<ulong> t4, ref Vector512<ulong> t5)
    {
        var bits = (QuotientDigit(t0) & Vector512.Create((1UL << 48) - 1)) | Vector512.Create(BitsOfTwoTo52);
        var digit = bits.AsDouble() - Vector512.Create(TwoTo52);
        var p0 = LaneConstants<TModulus>.PAsDouble(0);
        var high0 = High(p0, digit);
        t0 += Low(p0, digit, high0);
        AddReductionRow(digit, high0, ref t1, ref t2, ref t3, ref t4, ref t5);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddReductionRow(
        Vector512<double> digit, Vector512<double> high0,
        ref Vector512<ulong> t1, ref Vector512<ulong> t2, ref Vector512<ulong> t3, ref Vector512<ulong> t4, ref Vector512<ulong> t5)
    {
        var p1 = LaneConstants<TModulus>.PAsDouble(1);
        var p2 = LaneConstants<TModulus>.PAsDouble(2);
        var p3 = LaneConstants<TModulus>.PAsDouble(3);
        var p4 = LaneConstants<TModulus>.PAsDouble(4);
        var high1 = High(p1, digit);
        var high2 = High(p2, digit);
        var high3 = High(p3, digit);
        var high4 = High(p4, digit);
        t1 += Low(p1, digit, high1) + high0.AsUInt64();
        t2 += Low(p2, digit, high2) + high1.AsUInt64();
        t3 += Low(p3, digit, high3) + high2.AsUInt64();
        t4 += Low(p4, digit, high4) + high3.AsUInt64();
        t5 += high4.AsUInt64();
    }

    /// <summary>The low 52 bits of a column times -1/p, under the exponent of 2^52.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> QuotientDigit(Vector512<ulong> column)
    {
        var low = ToDouble(column & Vector512.Create(LimbMask));
        var inverse = LaneConstants<TModulus>.NegatedInverse();
        return Low(low, inverse, High(low, inverse));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> High(Vector512<double> a, Vector512<double> b) =>
        Avx512F.FusedMultiplyAdd(a, b, Vector512.Create(TwoTo104), FloatRoundingMode.ToZero);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Low(Vector512<double> a, Vector512<double> b, Vector512<double> high) =>
        Avx512F.FusedMultiplyAdd(a, b, Vector512.Create(TwoTo104 + TwoTo52) - high, FloatRoundingMode.ToZero).AsUInt64();

    /// <summary>How many limb products of two elements end, with their low halves, in a column.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int LowHalves(int column) => column is < 0 or > 8 ? 0 : column <= 4 ? column + 1 : 9 - column;
}
