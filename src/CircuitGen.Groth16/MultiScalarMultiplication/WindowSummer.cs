using CircuitGen.Curves;
using CircuitGen.Fields;
using CircuitGen.Memory;

namespace CircuitGen.MultiScalarMultiplication;

/// <summary>
/// One window of a multi-scalar multiplication (Pippenger): sorts the points by digit into buckets, sums every bucket, and
/// weighs the buckets. Long inputs go through in pieces, so that memory does not grow with them. One thread's workspace.
/// </summary>
/// <typeparam name="TField">Fq for G1, Fq2 for G2.</typeparam>
internal sealed unsafe class WindowSummer<TField> : IDisposable
    where TField : unmanaged, IFieldElement<TField>
{
    /// <summary>Points per piece.</summary>
    private const int PieceSize = 1 << 17;

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

    /// <summary>The sum over all scalars of the digit in a window times the point.</summary>
    /// <param name="bases">The points; a scalar's index is the index of its point. Points at infinity are skipped.</param>
    /// <param name="digits">The scalars.</param>
    /// <param name="window">The window.</param>
    /// <param name="first">Scalars before this index are left out.</param>
    public JacobianPoint<TField> Sum(AffinePoint<TField>* bases, SignedDigits digits, int window, uint first)
    {
        _first = first;
        var buckets = 1 << (digits.WindowBits - 1);
        var entries = digits.EntriesOf(window);
        var total = JacobianPoint<TField>.Infinity;
        for (var start = 0; start < entries; start += PieceSize)
        {
            var count = Math.Min(PieceSize, entries - start);
            Collect(bases, digits, window, start, count, buckets);
            total += SumPiece(bases, buckets);
        }

        return total;
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

    /// <summary>Lists the points of a piece whose digit is not 0, and counts the points of every bucket.</summary>
    private void Collect(AffinePoint<TField>* bases, SignedDigits digits, int window, int start, int count, int buckets)
    {
        _references.Reserve(count);
        _sorted.Reserve(count);
        _buckets.Reserve(count);
        _starts.Reserve(buckets + 2);
        _starts.Span(buckets + 2).Clear();
        _count = 0;
        var small = window == 0 ? digits.SmallCount : 0;
        for (var i = start; i < Math.Min(start + count, small); i++)
        {
            Append(bases, digits.Small[i].Index, digits.Small[i].Digit);
        }

        for (var i = Math.Max(start, small); i < start + count; i++)
        {
            var scalar = digits.Wide + (i - small);
            Append(bases, scalar->Index, digits.DigitOf(scalar, window));
        }
    }

    private void Append(AffinePoint<TField>* bases, uint index, int digit)
    {
        if (digit == 0 || index < _first || bases[index].IsInfinity)
        {
            return;
        }

        var bucket = Math.Abs(digit) - 1;
        _references[_count] = index | (digit < 0 ? PointReference.Negated : 0);
        _buckets[_count++] = bucket;
        _starts[bucket + 2]++;
    }

    private JacobianPoint<TField> SumPiece(AffinePoint<TField>* bases, int buckets)
    {
        // Two counts further up than a bucket's own: after the pass that places, starts[b] is where bucket b starts.
        for (var i = 2; i < buckets + 2; i++)
        {
            _starts[i] += _starts[i - 1];
        }

        for (var i = 0; i < _count; i++)
        {
            _sorted[_starts[_buckets[i] + 1]++] = _references[i];
        }

        _summer.Reset(_count + (2 * buckets));
        _results.Reserve(buckets);
        _summer.Sum(bases, _sorted.Pointer, _starts.Pointer, buckets, _results.Pointer);
        return _weigher.Weigh(bases, _results.Span(buckets));
    }
}
