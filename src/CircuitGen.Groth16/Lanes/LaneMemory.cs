using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using CircuitGen.Fields;

namespace CircuitGen.Lanes;

/// <summary>Moves eight elements between lanes and memory, where each is four 64-bit limbs on end.</summary>
/// <typeparam name="TModulus">The field.</typeparam>
internal static unsafe class LaneMemory<TModulus>
    where TModulus : struct, IModulus
{
    /// <summary>Loads elements from eight places.</summary>
    /// <param name="places">Eight pointers.</param>
    /// <param name="offset">Bytes to add to each of them.</param>
    /// <param name="result">The elements.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Gather(byte** places, int offset, out Lanes<TModulus> result)
    {
        // Row i holds the elements i and i + 4.
        var row0 = Pair(places[0] + offset, places[4] + offset);
        var row1 = Pair(places[1] + offset, places[5] + offset);
        var row2 = Pair(places[2] + offset, places[6] + offset);
        var row3 = Pair(places[3] + offset, places[7] + offset);
        Transpose(ref row0, ref row1, ref row2, ref row3);
        Split(row0, row1, row2, row3, out result);
    }

    /// <summary>Loads eight neighbouring elements.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Load(ulong* source, out Lanes<TModulus> result)
    {
        var row0 = Pair(source, source + 16);
        var row1 = Pair(source + 4, source + 20);
        var row2 = Pair(source + 8, source + 24);
        var row3 = Pair(source + 12, source + 28);
        Transpose(ref row0, ref row1, ref row2, ref row3);
        Split(row0, row1, row2, row3, out result);
    }

    /// <summary>Stores eight elements below 2^256 at equal distances.</summary>
    /// <param name="value">The elements.</param>
    /// <param name="destination">Where the first one goes.</param>
    /// <param name="stride">Bytes from one to the next.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(in Lanes<TModulus> value, byte* destination, int stride)
    {
        Join(value, out var row0, out var row1, out var row2, out var row3);
        Transpose(ref row0, ref row1, ref row2, ref row3);
        row0.GetLower().Store((ulong*)destination);
        row1.GetLower().Store((ulong*)(destination + stride));
        row2.GetLower().Store((ulong*)(destination + (2 * stride)));
        row3.GetLower().Store((ulong*)(destination + (3 * stride)));
        row0.GetUpper().Store((ulong*)(destination + (4 * stride)));
        row1.GetUpper().Store((ulong*)(destination + (5 * stride)));
        row2.GetUpper().Store((ulong*)(destination + (6 * stride)));
        row3.GetUpper().Store((ulong*)(destination + (7 * stride)));
    }

    /// <summary>Loads eight elements whose 64-bit limbs are four vectors on end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void LoadColumns(ulong* source, out Lanes<TModulus> result) =>
        Split(Vector512.Load(source), Vector512.Load(source + 8), Vector512.Load(source + 16), Vector512.Load(source + 24), out result);

    /// <summary>Stores eight elements below 2^256 as four vectors on end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreColumns(in Lanes<TModulus> value, ulong* destination)
    {
        Join(value, out var column0, out var column1, out var column2, out var column3);
        column0.Store(destination);
        column1.Store(destination + 8);
        column2.Store(destination + 16);
        column3.Store(destination + 24);
    }

    /// <summary>From 64-bit limbs to 52-bit limbs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Split(
        Vector512<ulong> l0, Vector512<ulong> l1, Vector512<ulong> l2, Vector512<ulong> l3, out Lanes<TModulus> result)
    {
        var mask = Vector512.Create(LaneConstants<TModulus>.LimbMask);
        result.L0 = l0 & mask;
        result.L1 = (Vector512.ShiftRightLogical(l0, 52) | Vector512.ShiftLeft(l1, 12)) & mask;
        result.L2 = (Vector512.ShiftRightLogical(l1, 40) | Vector512.ShiftLeft(l2, 24)) & mask;
        result.L3 = (Vector512.ShiftRightLogical(l2, 28) | Vector512.ShiftLeft(l3, 36)) & mask;
        result.L4 = Vector512.ShiftRightLogical(l3, 16);
    }

    /// <summary>From 52-bit limbs to 64-bit limbs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Join(
        in Lanes<TModulus> value, out Vector512<ulong> l0, out Vector512<ulong> l1, out Vector512<ulong> l2, out Vector512<ulong> l3)
    {
        l0 = value.L0 | Vector512.ShiftLeft(value.L1, 52);
        l1 = Vector512.ShiftRightLogical(value.L1, 12) | Vector512.ShiftLeft(value.L2, 40);
        l2 = Vector512.ShiftRightLogical(value.L2, 24) | Vector512.ShiftLeft(value.L3, 28);
        l3 = Vector512.ShiftRightLogical(value.L3, 36) | Vector512.ShiftLeft(value.L4, 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Pair(void* low, void* high) =>
        Vector512.Create(Vector256.Load((ulong*)low), Vector256.Load((ulong*)high));

    /// <summary>Transposes two 4 x 4 matrices, one in the lower and one in the upper halves. It is its own inverse.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Transpose(
        ref Vector512<ulong> row0, ref Vector512<ulong> row1, ref Vector512<ulong> row2, ref Vector512<ulong> row3)
    {
        var low01 = Avx512F.UnpackLow(row0, row1);
        var high01 = Avx512F.UnpackHigh(row0, row1);
        var low23 = Avx512F.UnpackLow(row2, row3);
        var high23 = Avx512F.UnpackHigh(row2, row3);
        var firsts = Vector512.Create(0UL, 1, 8, 9, 4, 5, 12, 13);
        var seconds = Vector512.Create(2UL, 3, 10, 11, 6, 7, 14, 15);
        row0 = Avx512F.PermuteVar8x64x2(low01, firsts, low23);
        row1 = Avx512F.PermuteVar8x64x2(high01, firsts, high23);
        row2 = Avx512F.PermuteVar8x64x2(low01, seconds, low23);
        row3 = Avx512F.PermuteVar8x64x2(high01, seconds, high23);
    }
}
