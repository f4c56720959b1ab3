using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using CircuitGen.Curves;
using CircuitGen.Fields;
using CircuitGen.Lanes;
using CircuitGen.Memory;

namespace CircuitGen.MultiScalarMultiplication;

/// <summary>
/// Adds eight pairs at a time. Every lane has its own chain of products for the shared inversion, and groups of eight
/// take turns on two chains, so that the processor has something to do while a chain's last product is on its way.
/// Pairs that the chord formula is not for are replaced by harmless ones and added one by one afterwards.
/// </summary>
/// <typeparam name="TField">Fq for G1, Fq2 for G2.</typeparam>
/// <typeparam name="TLanes">Eight of them.</typeparam>
internal sealed unsafe class VectorPairAdder<TField, TLanes> : IPairAdder<TField>
    where TField : unmanaged, IFieldElement<TField>
    where TLanes : unmanaged, ICoordinateLanes<TLanes>
{
    private const int LaneCount = 8;
    private const int ChainCount = 2;

    // The inversion shows no more at this size, and prefixes and differences still fit in the second-level cache.
    private const int BatchSize = 4096;

    // How many groups ahead points are asked for: bases are read in random order.
    private const int PrefetchDistance = 3;

    private readonly ScalarPairAdder<TField> _scalar = new();
    private readonly NativeBuffer<TLanes> _prefixes = new();
    private readonly NativeBuffer<TLanes> _differences = new();
    private readonly NativeBuffer<AffinePoint<TField>> _spare = new();
    private readonly TField[] _inverses = new TField[ChainCount * LaneCount];
    private readonly PointPair[] _exceptions = new PointPair[BatchSize];
    private readonly int[] _places = new int[BatchSize];
    private int _exceptionCount;

    public VectorPairAdder()
    {
        _prefixes.Reserve(BatchSize / LaneCount);
        _differences.Reserve(BatchSize / LaneCount);
        _spare.Reserve(BatchSize);
    }

    /// <inheritdoc/>
    public void Add(
        AffinePoint<TField>* bases, AffinePoint<TField>* sums, ReadOnlySpan<PointPair> pairs, AffinePoint<TField>* output)
    {
        for (var start = 0; start < pairs.Length; start += BatchSize)
        {
            var batch = pairs.Slice(start, Math.Min(BatchSize, pairs.Length - start));
            AddBatch(bases, sums, batch, output + start);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _scalar.Dispose();
        _prefixes.Dispose();
        _differences.Dispose();
        _spare.Dispose();
    }

    private void AddBatch(
        AffinePoint<TField>* bases, AffinePoint<TField>* sums, ReadOnlySpan<PointPair> pairs, AffinePoint<TField>* output)
    {
        var whole = pairs.Length & -LaneCount;
        fixed (PointPair* first = pairs)
        {
            _exceptionCount = 0;
            if (whole > 0)
            {
                Forward(bases, sums, first, whole / LaneCount, out var chains);
                InvertChains(ref chains);
                Backward(bases, sums, first, whole / LaneCount, chains, output);
            }

            for (var i = whole; i < pairs.Length; i++)
            {
                Except(first[i], i);
            }
        }

        if (_exceptionCount > 0)
        {
            _scalar.Add(bases, sums, _exceptions.AsSpan(0, _exceptionCount), _spare.Pointer);
            for (var i = 0; i < _exceptionCount; i++)
            {
                output[_places[i]] = _spare[i];
            }
        }
    }

    /// <summary>Differences of x, and their running products.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Forward(AffinePoint<TField>* bases, AffinePoint<TField>* sums, PointPair* pairs, int groups, out Chains chains)
    {
        Unsafe.SkipInit(out chains);
        TLanes.SetOneWhere(Vector512<ulong>.AllBitsSet, ref chains.Even);
        TLanes.SetOneWhere(Vector512<ulong>.AllBitsSet, ref chains.Odd);
        var left = stackalloc byte*[LaneCount];
        var right = stackalloc byte*[LaneCount];
        for (var group = 0; group < groups; group++)
        {
            Locate(bases, sums, pairs + (group * LaneCount), left, right);
            Prefetch(bases, sums, pairs, group, groups);
            TLanes.Gather(left, 0, out var leftX);
            TLanes.Gather(right, 0, out var rightX);
            TLanes.Subtract(rightX, leftX, out _differences[group]);
            var special = TLanes.AreEqual(leftX, rightX) | TLanes.AreZero(leftX) | TLanes.AreZero(rightX);
            if (special != Vector512<ulong>.Zero)
            {
                TLanes.SetOneWhere(special, ref _differences[group]);
                for (var mask = special.ExtractMostSignificantBits(); mask != 0; mask &= mask - 1)
                {
                    var place = (group * LaneCount) + BitOperations.TrailingZeroCount(mask);
                    Except(pairs[place], place);
                }
            }

            ref var chain = ref (group & 1) == 0 ? ref chains.Even : ref chains.Odd;
            _prefixes[group] = chain;
            TLanes.Multiply(_prefixes[group], _differences[group], out chain);
        }
    }

    /// <summary>Inverses from the running products, last to first, and with them the sums.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Backward(
        AffinePoint<TField>* bases, AffinePoint<TField>* sums, PointPair* pairs, int groups, Chains chains, AffinePoint<TField>* output)
    {
        var left = stackalloc byte*[LaneCount];
        var right = stackalloc byte*[LaneCount];
        for (var group = groups - 1; group >= 0; group--)
        {
            var operands = pairs + (group * LaneCount);
            Locate(bases, sums, operands, left, right);
            PrefetchBackward(bases, sums, pairs, group);
            ref var chain = ref (group & 1) == 0 ? ref chains.Even : ref chains.Odd;
            TLanes.Multiply(chain, _prefixes[group], out var inverse);
            TLanes.Multiply(chain, _differences[group], out var next);
            chain = next;

            TLanes.Gather(left, sizeof(TField), out var leftY);
            TLanes.Gather(right, sizeof(TField), out var rightY);
            var signs = Vector512.Load((ulong*)operands);
            TLanes.NegateWhere(Vector512.ShiftRightArithmetic(Vector512.ShiftLeft(signs, 32).AsInt64(), 63).AsUInt64(), ref leftY);
            TLanes.NegateWhere(Vector512.ShiftRightArithmetic(signs.AsInt64(), 63).AsUInt64(), ref rightY);
            TLanes.Subtract(rightY, leftY, out var rise);
            TLanes.Multiply(rise, inverse, out var slope);
            TLanes.Square(slope, out var square);

            TLanes.Gather(left, 0, out var leftX);
            TLanes.Gather(right, 0, out var rightX);
            TLanes.SubtractTwo(square, leftX, rightX, out var x);
            TLanes.Canonicalize(ref x);
            TLanes.Subtract(leftX, x, out var run);
            TLanes.Multiply(slope, run, out var product);
            TLanes.Subtract(product, leftY, out var y);
            TLanes.Canonicalize(ref y);
            var destination = (byte*)(output + (group * LaneCount));
            TLanes.Store(x, destination, sizeof(AffinePoint<TField>));
            TLanes.Store(y, destination + sizeof(TField), sizeof(AffinePoint<TField>));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Locate(AffinePoint<TField>* bases, AffinePoint<TField>* sums, PointPair* pairs, byte** left, byte** right)
    {
        for (var lane = 0; lane < LaneCount; lane++)
        {
            left[lane] = (byte*)PointReference.Locate(pairs[lane].First, bases, sums);
            right[lane] = (byte*)PointReference.Locate(pairs[lane].Second, bases, sums);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Prefetch(AffinePoint<TField>* bases, AffinePoint<TField>* sums, PointPair* pairs, int group, int groups)
    {
        if (group + PrefetchDistance < groups)
        {
            PrefetchGroup(bases, sums, pairs + ((group + PrefetchDistance) * LaneCount));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void PrefetchBackward(AffinePoint<TField>* bases, AffinePoint<TField>* sums, PointPair* pairs, int group)
    {
        if (group >= PrefetchDistance)
        {
            PrefetchGroup(bases, sums, pairs + ((group - PrefetchDistance) * LaneCount));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void PrefetchGroup(AffinePoint<TField>* bases, AffinePoint<TField>* sums, PointPair* pairs)
    {
        for (var lane = 0; lane < LaneCount; lane++)
        {
            Sse.Prefetch0(PointReference.Locate(pairs[lane].First, bases, sums));
            Sse.Prefetch0(PointReference.Locate(pairs[lane].Second, bases, sums));
        }
    }

    private void Except(PointPair pair, int place)
    {
        _exceptions[_exceptionCount] = pair;
        _places[_exceptionCount++] = place;
    }

    /// <summary>Inverts the products of all lanes of both chains with one inversion.</summary>
    private void InvertChains(ref Chains chains)
    {
        fixed (TField* inverses = _inverses)
        {
            TLanes.Canonicalize(ref chains.Even);
            TLanes.Canonicalize(ref chains.Odd);
            TLanes.Store(chains.Even, (byte*)inverses, sizeof(TField));
            TLanes.Store(chains.Odd, (byte*)(inverses + LaneCount), sizeof(TField));
            BatchInversion.InvertAll<TField>(_inverses);
            var places = stackalloc byte*[LaneCount];
            for (var lane = 0; lane < LaneCount; lane++)
            {
                places[lane] = (byte*)(inverses + lane);
            }

            TLanes.Gather(places, 0, out chains.Even);
            TLanes.Gather(places, LaneCount * sizeof(TField), out chains.Odd);
        }
    }

    private struct Chains
    {
        public TLanes Even;
        public TLanes Odd;
    }
}
