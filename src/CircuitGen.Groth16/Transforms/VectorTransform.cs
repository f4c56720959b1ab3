using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using CircuitGen.Fields;
using CircuitGen.Lanes;

namespace CircuitGen.Transforms;

/// <summary>
/// Both transforms eight elements at a time. Elements stay where they are except that every block of eight is stored by columns of
/// limbs. Butterflies over eight elements or more combine blocks; the three stages below combine the elements of a block, and are
/// done on eight blocks at once, transposed, so that all lanes multiply by the same root.
/// </summary>
internal static unsafe class VectorTransform
{
    /// <summary>The shortest transform that has eight blocks.</summary>
    public const int MinimumSize = 64;

    private const int BlockLimbs = 32;
    private const int BlockElements = 8;

    /// <summary>Takes every block of eight elements to columns of limbs, or back: the elements' order stays.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void ToColumns(Fr* data, int size)
    {
        for (var block = (ulong*)data; block < (ulong*)(data + size); block += BlockLimbs)
        {
            LaneMemory<ScalarModulus>.Load(block, out var lanes);
            LaneMemory<ScalarModulus>.StoreColumns(lanes, block);
        }
    }

    /// <summary>The inverse of <see cref="ToColumns"/>, which also brings elements below r.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void FromColumns(Fr* data, int size)
    {
        for (var block = (ulong*)data; block < (ulong*)(data + size); block += BlockLimbs)
        {
            LaneMemory<ScalarModulus>.LoadColumns(block, out var lanes);
            LaneArithmetic<ScalarModulus>.Canonicalize(ref lanes);
            LaneMemory<ScalarModulus>.Store(lanes, (byte*)block, Fr.Size);
        }
    }

    /// <summary>Element by element products; all by columns.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Multiply(Fr* data, Fr* factors, int size)
    {
        for (var offset = 0L; offset < size * 4L; offset += BlockLimbs)
        {
            LaneMemory<ScalarModulus>.LoadColumns((ulong*)data + offset, out var left);
            LaneMemory<ScalarModulus>.LoadColumns((ulong*)factors + offset, out var right);
            LaneMultiplication<ScalarModulus>.Multiply(left, right, out var product);
            LaneMemory<ScalarModulus>.StoreColumns(product, (ulong*)data + offset);
        }
    }

    /// <summary>Replaces c by the canonical form of a b - c; none by columns.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Join(Fr* a, Fr* b, Fr* c, int size)
    {
        // The Montgomery product with 1 itself, not its Montgomery form, takes elements out of Montgomery form.
        Lanes<ScalarModulus> one = default;
        one.L0 = Vector512<ulong>.One;
        for (var offset = 0L; offset < size * 4L; offset += BlockLimbs)
        {
            LaneMemory<ScalarModulus>.Load((ulong*)a + offset, out var left);
            LaneMemory<ScalarModulus>.Load((ulong*)b + offset, out var right);
            LaneMemory<ScalarModulus>.Load((ulong*)c + offset, out var subtracted);
            LaneMultiplication<ScalarModulus>.Multiply(left, right, out var product);
            LaneArithmetic<ScalarModulus>.Subtract(product, subtracted, out var difference);
            LaneMultiplication<ScalarModulus>.Multiply(difference, one, out product);
            LaneArithmetic<ScalarModulus>.CanonicalizeFromTwoP(ref product);
            LaneMemory<ScalarModulus>.Store(product, (byte*)((ulong*)c + offset), Fr.Size);
        }
    }

    /// <summary>Stages of decimation in frequency whose halves have eight elements or more.</summary>
    /// <param name="data">Elements below 2r, by columns.</param>
    /// <param name="twiddles">Roots by columns, those of a stage with halves of h from element h on.</param>
    /// <param name="size">A power of two.</param>
    public static void Frequency(Fr* data, Fr* twiddles, int size)
    {
        // Depth first: once a part fits in the cache it stays there until its last stage.
        FrequencyStage(data, twiddles, size);
        if (size > 2 * BlockElements)
        {
            Frequency(data, twiddles, size / 2);
            Frequency(data + (size / 2), twiddles, size / 2);
        }
    }

    /// <summary>Stages of decimation in time whose halves have eight elements or more.</summary>
    /// <param name="data">Elements below 2r, by columns.</param>
    /// <param name="twiddles">Roots by columns, those of a stage with halves of h from element h on.</param>
    /// <param name="size">A power of two.</param>
    public static void Time(Fr* data, Fr* twiddles, int size)
    {
        if (size > 2 * BlockElements)
        {
            Time(data, twiddles, size / 2);
            Time(data + (size / 2), twiddles, size / 2);
        }

        TimeStage(data, twiddles, size);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FrequencyStage(Fr* data, Fr* twiddles, int size)
    {
        var half = size / 2;
        var low = (ulong*)data;
        var high = (ulong*)(data + half);
        var factors = (ulong*)(twiddles + half);
        for (var offset = 0L; offset < half * 4L; offset += BlockLimbs)
        {
            LaneMemory<ScalarModulus>.LoadColumns(low + offset, out var left);
            LaneMemory<ScalarModulus>.LoadColumns(high + offset, out var right);
            LaneMemory<ScalarModulus>.LoadColumns(factors + offset, out var factor);
            LaneButterflies.Frequency(ref left, ref right, factor);
            LaneMemory<ScalarModulus>.StoreColumns(left, low + offset);
            LaneMemory<ScalarModulus>.StoreColumns(right, high + offset);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void TimeStage(Fr* data, Fr* twiddles, int size)
    {
        var half = size / 2;
        var low = (ulong*)data;
        var high = (ulong*)(data + half);
        var factors = (ulong*)(twiddles + half);
        for (var offset = 0L; offset < half * 4L; offset += BlockLimbs)
        {
            LaneMemory<ScalarModulus>.LoadColumns(low + offset, out var left);
            LaneMemory<ScalarModulus>.LoadColumns(high + offset, out var right);
            LaneMemory<ScalarModulus>.LoadColumns(factors + offset, out var factor);
            LaneButterflies.Time(ref left, ref right, factor);
            LaneMemory<ScalarModulus>.StoreColumns(left, low + offset);
            LaneMemory<ScalarModulus>.StoreColumns(right, high + offset);
        }
    }
}
