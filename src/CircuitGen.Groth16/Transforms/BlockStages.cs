using System.Runtime.CompilerServices;
using CircuitGen.Fields;
using CircuitGen.Lanes;

namespace CircuitGen.Transforms;

/// <summary>
/// The three stages within blocks of eight elements, on eight blocks at a time: by rows of elements, lane i holds block i, and all
/// lanes multiply by the same eighth root of unity.
/// </summary>
internal static unsafe class BlockStages
{
    private const int TileElements = 64;

    /// <summary>The last three stages of decimation in frequency.</summary>
    /// <param name="data">Elements below 2r, by columns.</param>
    /// <param name="twiddles">Roots, not by columns, those of a stage with halves of h from element h on.</param>
    /// <param name="size">A multiple of 64.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Frequency(Fr* data, Fr* twiddles, int size)
    {
        var tile = stackalloc Lanes<ScalarModulus>[8];
        var roots = stackalloc Lanes<ScalarModulus>[4];
        Spread(twiddles, roots);
        for (var start = 0; start < size; start += TileElements)
        {
            LaneTile.Load(data + start, tile);
            for (var j = 0; j < 4; j++)
            {
                LaneButterflies.Frequency(ref tile[j], ref tile[j + 4], roots[j]);
            }

            for (var j = 0; j < 2; j++)
            {
                LaneButterflies.Frequency(ref tile[j], ref tile[j + 2], roots[2 * j]);
                LaneButterflies.Frequency(ref tile[j + 4], ref tile[j + 6], roots[2 * j]);
            }

            for (var j = 0; j < 8; j += 2)
            {
                LaneButterflies.Frequency(ref tile[j], ref tile[j + 1], roots[0]);
            }

            LaneTile.Store(tile, data + start);
        }
    }

    /// <summary>The first three stages of decimation in time.</summary>
    /// <param name="data">Elements below 2r, by columns.</param>
    /// <param name="twiddles">Roots, not by columns, those of a stage with halves of h from element h on.</param>
    /// <param name="size">A multiple of 64.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Time(Fr* data, Fr* twiddles, int size)
    {
        var tile = stackalloc Lanes<ScalarModulus>[8];
        var roots = stackalloc Lanes<ScalarModulus>[4];
        Spread(twiddles, roots);
        for (var start = 0; start < size; start += TileElements)
        {
            LaneTile.Load(data + start, tile);
            for (var j = 0; j < 8; j += 2)
            {
                LaneButterflies.Time(ref tile[j], ref tile[j + 1], roots[0]);
            }

            for (var j = 0; j < 2; j++)
            {
                LaneButterflies.Time(ref tile[j], ref tile[j + 2], roots[2 * j]);
                LaneButterflies.Time(ref tile[j + 4], ref tile[j + 6], roots[2 * j]);
            }

            for (var j = 0; j < 4; j++)
            {
                LaneButterflies.Time(ref tile[j], ref tile[j + 4], roots[j]);
            }

            LaneTile.Store(tile, data + start);
        }
    }

    /// <summary>The four powers of the eighth root of unity, each in all lanes.</summary>
    private static void Spread(Fr* twiddles, Lanes<ScalarModulus>* roots)
    {
        var copies = stackalloc Fr[8];
        for (var j = 0; j < 4; j++)
        {
            new Span<Fr>(copies, 8).Fill(twiddles[4 + j]);
            LaneMemory<ScalarModulus>.Load((ulong*)copies, out roots[j]);
        }
    }
}
