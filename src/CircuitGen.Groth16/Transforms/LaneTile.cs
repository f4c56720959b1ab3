using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using CircuitGen.Fields;
using CircuitGen.Lanes;

namespace CircuitGen.Transforms;

/// <summary>
/// Eight blocks of eight elements by columns, transposed: row j of the tile holds element j of every block.
/// </summary>
internal static unsafe class LaneTile
{
    private const int LimbCount = 4;
    private const int BlockLimbs = 32;
    private const int LaneCount = 8;

    /// <summary>Loads a tile.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Load(Fr* source, Lanes<ScalarModulus>* tile)
    {
        var rows = stackalloc ulong[LaneCount * BlockLimbs];
        Transpose((ulong*)source, rows);
        for (var j = 0; j < LaneCount; j++)
        {
            LaneMemory<ScalarModulus>.LoadColumns(rows + (j * BlockLimbs), out tile[j]);
        }
    }

    /// <summary>Stores a tile.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Store(Lanes<ScalarModulus>* tile, Fr* destination)
    {
        var rows = stackalloc ulong[LaneCount * BlockLimbs];
        for (var j = 0; j < LaneCount; j++)
        {
            LaneMemory<ScalarModulus>.StoreColumns(tile[j], rows + (j * BlockLimbs));
        }

        Transpose(rows, (ulong*)destination);
    }

    /// <summary>For every limb, transposes the 8 x 8 matrix of that limb of all elements.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Transpose(ulong* source, ulong* destination)
    {
        for (var limb = 0; limb < LimbCount; limb++)
        {
            var from = source + (limb * LaneCount);
            var to = destination + (limb * LaneCount);
            Pairs(from, 0, out var low01, out var high01);
            Pairs(from, 2, out var low23, out var high23);
            Pairs(from, 4, out var low45, out var high45);
            Pairs(from, 6, out var low67, out var high67);
            Quarters(low01, low23, low45, low67, to);
            Quarters(high01, high23, high45, high67, to + BlockLimbs);
        }
    }

    /// <summary>Of two neighbouring rows, the even and the odd columns, in pairs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Pairs(ulong* from, int row, out Vector512<ulong> even, out Vector512<ulong> odd)
    {
        var first = Vector512.Load(from + (row * BlockLimbs));
        var second = Vector512.Load(from + ((row + 1) * BlockLimbs));
        even = Avx512F.UnpackLow(first, second);
        odd = Avx512F.UnpackHigh(first, second);
    }

    /// <summary>Collects the columns 0, 2, 4 and 6 (or 1, 3, 5 and 7) out of pairs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Quarters(
        Vector512<ulong> rows01, Vector512<ulong> rows23, Vector512<ulong> rows45, Vector512<ulong> rows67, ulong* to)
    {
        // Each 128-bit quarter holds one column of two rows; 0x88 takes the quarters 0 and 2 of both, 0xDD the quarters 1 and 3.
        var left04 = Avx512F.Shuffle4x128(rows01, rows23, 0x88);
        var left26 = Avx512F.Shuffle4x128(rows01, rows23, 0xDD);
        var right04 = Avx512F.Shuffle4x128(rows45, rows67, 0x88);
        var right26 = Avx512F.Shuffle4x128(rows45, rows67, 0xDD);
        Avx512F.Shuffle4x128(left04, right04, 0x88).Store(to);
        Avx512F.Shuffle4x128(left26, right26, 0x88).Store(to + (2 * BlockLimbs));
        Avx512F.Shuffle4x128(left04, right04, 0xDD).Store(to + (4 * BlockLimbs));
        Avx512F.Shuffle4x128(left26, right26, 0xDD).Store(to + (6 * BlockLimbs));
    }
}
