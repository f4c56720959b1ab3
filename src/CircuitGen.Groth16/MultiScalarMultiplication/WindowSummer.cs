using CircuitGen.Curves;
using CircuitGen.Fields;
using CircuitGen.Memory;

namespace CircuitGen.MultiScalarMultiplication;

/// <summary>
/// Windows of a multi-scalar multiplication (Pippenger): sorts the points by digit into buckets, sums every bucket, and
/// weighs the buckets. Long inputs go through in pieces, so that memory does not grow with them; of short inputs several windows
/// go through together, so that they share inversions. One thread's workspace.
/// </summary>
/// <typeparam name="TField">Fq for G1, Fq2 for G2.</typeparam>
internal sealed unsafe class WindowSummer<TField> : IDisposable
    where TField : unmanaged, IFieldElement<TField>
{
    /// <summary>Points per piece.</summary>
    public const int PieceSize = 1 << 17;

    private readonly GroupSummer<TField> _summer = new(PairAdders.Create<TField>());
    private readonly NativeBuffer<uint> _references = new();
    private readonly NativeBuffer<uint> _sorted = new();
    private readonly NativeBuffer<int> _buckets = new();
    private readonly NativeBuffer<int> _starts = new();
    private readonly NativeBuffer<uint> _results = new();
    private readonly BucketWeigher<TField> _weigher;
    private int _count;
    private uint _first;

    public WindowSummer() => _weigher = new(_summer);

    /// <summary>For each of some windows, the sum over all scalars of the digit times the point.</summary>
    /// <param name="bases">The points; a scalar's index is the index of its point. Points at infinity are skipped.</param>
    /// <param name="digits">The scalars.</param>
    /// <param name="first">Scalars before this index are left out.</param>
    /// <param name="firstWindow">The first window.</param>
    /// <param name="sums">A sum for each window.</param>
    public void Sum(AffinePoint<TField>* bases, SignedDigits digits, uint first, int firstWindow, Span<JacobianPoint<TField>> sums)
    {
        _first = first;
        var buckets = 1 << (digits.WindowBits - 1);
        var entries = digits.EntriesOf(firstWindow);
        sums.Clear();
        for (var start = 0; start < entries; start += PieceSize)
        {
            var count = Math.Min(PieceSize, entries - start);
            Clear(count * sums.Length, buckets * sums.Length);
            for (var i = 0; i < sums.Length; i++)
            {
                Collect(bases, digits, firstWindow + i, start, count, i * buckets);
            }

            SumPiece(bases, buckets, sums);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _summer.Dispose();
        _references.Dispose();
        _sorted.Dispose();
        _buckets.Dispose();
        _starts.Dispose();
        _results.Dispose();
        _weigher.Dispose();
    }

    private void Clear(int capacity, int buckets)
    {
        _references.Reserve(capacity);
        _sorted.Reserve(capacity);
        _buckets.Reserve(capacity);
        _starts.Reserve(buckets + 2);
        _starts.Span(buckets + 2).Clear();
        _results.Reserve(buckets);
        _count = 0;
    }

    /// <summary>Lists the points of a piece whose digit in a window is not 0, and counts the points of every bucket.</summary>
    private void Collect(AffinePoint<TField>* bases, SignedDigits digits, int window, int start, int count, int firstBucket)
    {
        // Scalars of one digit come first, and take part in window 0 alone.
        var small = digits.SmallCount;
        for (var i = start; window == 0 && i < Math.Min(start + count, small); i++)
        {
            Append(bases, digits.Small[i].Index, digits.Small[i].Digit, firstBucket);
        }

        var skipped = window == 0 ? small : 0;
        for (var i = Math.Max(start, skipped); i < Math.Min(start + count, skipped + digits.WideCount); i++)
        {
            var scalar = digits.Wide + (i - skipped);
            Append(bases, scalar->Index, digits.DigitOf(scalar, window), firstBucket);
        }
    }

    private void Append(AffinePoint<TField>* bases, uint index, int digit, int firstBucket)
    {
        if (digit == 0 || index < _first || bases[index].IsInfinity)
        {
            return;
        }

        var bucket = firstBucket + Math.Abs(digit) - 1;
        _references[_count] = index | (digit < 0 ? PointReference.Negated : 0);
        _buckets[_count++] = bucket;
        _starts[bucket + 2]++;
    }

    private void SumPiece(AffinePoint<TField>* bases, int buckets, Span<JacobianPoint<TField>> sums)
    {
        var total = buckets * sums.Length;

        // Two counts further up than a bucket's own: after the pass that places, starts[b] is where bucket b starts.
        for (var i = 2; i < total + 2; i++)
        {
            _starts[i] += _starts[i - 1];
        }

        for (var i = 0; i < _count; i++)
        {
            _sorted[_starts[_buckets[i] + 1]++] = _references[i];
        }

        _summer.Reset(_count + (2 * total));
        _summer.Sum(bases, _sorted.Pointer, _starts.Pointer, total, _results.Pointer);
        _weigher.Weigh(bases, _results.Span(total), buckets, sums);
    }
}
