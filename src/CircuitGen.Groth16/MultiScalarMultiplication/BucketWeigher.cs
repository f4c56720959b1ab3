using System.Numerics;
using CircuitGen.Curves;
using CircuitGen.Fields;
using CircuitGen.Memory;

namespace CircuitGen.MultiScalarMultiplication;

/// <summary>
/// The weighted sum of buckets, sum of v B_v. With v = i 2^h + j it is 2^h times the sum of i (row i) plus the sum of
/// j (column j), where rows and columns are plain sums of buckets: two batched additions per bucket, and running sums, which
/// depend on each other, only over the square root of the number of buckets.
/// </summary>
/// <typeparam name="TField">Fq for G1, Fq2 for G2.</typeparam>
/// <param name="summer">What sums groups.</param>
internal sealed unsafe class BucketWeigher<TField>(GroupSummer<TField> summer) : IDisposable
    where TField : unmanaged, IFieldElement<TField>
{
    private readonly NativeBuffer<uint> _references = new();
    private readonly NativeBuffer<int> _starts = new();
    private readonly NativeBuffer<uint> _results = new();

    /// <summary>Adds the sum of v times bucket v - 1 of every window to a point.</summary>
    /// <param name="bases">The array of bases that references point into.</param>
    /// <param name="buckets">References to the buckets' sums, window after window.</param>
    /// <param name="count">How many buckets a window has: a power of two.</param>
    /// <param name="sums">A point for each window.</param>
    public void Weigh(AffinePoint<TField>* bases, ReadOnlySpan<uint> buckets, int count, Span<JacobianPoint<TField>> sums)
    {
        var columnBits = BitOperations.Log2((uint)count) / 2;
        var columns = 1 << columnBits;
        var rows = (count >> columnBits) + 1;
        var groups = rows + columns;
        _references.Reserve(2 * buckets.Length);
        _starts.Reserve((groups * sums.Length) + 1);
        _results.Reserve(groups * sums.Length);

        var used = 0;
        for (var i = 0; i < sums.Length; i++)
        {
            used = Collect(buckets.Slice(i * count, count), rows, columns, i * groups, used);
        }

        _starts[groups * sums.Length] = used;
        summer.Sum(bases, _references.Pointer, _starts.Pointer, groups * sums.Length, _results.Pointer);
        for (var i = 0; i < sums.Length; i++)
        {
            var result = RunningSum(bases, i * groups, rows);
            for (var bit = 0; bit < columnBits; bit++)
            {
                result = result.Double();
            }

            sums[i] += result + RunningSum(bases, (i * groups) + rows, columns);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _references.Dispose();
        _starts.Dispose();
        _results.Dispose();
    }

    /// <summary>Lists a window's buckets twice, by rows and by columns.</summary>
    private int Collect(ReadOnlySpan<uint> buckets, int rows, int columns, int firstGroup, int used)
    {
        for (var row = 0; row < rows; row++)
        {
            _starts[firstGroup + row] = used;
            for (var column = 0; column < columns; column++)
            {
                used = Append(buckets, (row * columns) + column, used);
            }
        }

        for (var column = 0; column < columns; column++)
        {
            _starts[firstGroup + rows + column] = used;
            for (var row = 0; row < rows; row++)
            {
                used = Append(buckets, (row * columns) + column, used);
            }
        }

        return used;
    }

    private int Append(ReadOnlySpan<uint> buckets, int value, int used)
    {
        if (value > 0 && value <= buckets.Length && buckets[value - 1] != PointReference.None)
        {
            _references[used++] = buckets[value - 1];
        }

        return used;
    }

    /// <summary>The sum of i times group i.</summary>
    private JacobianPoint<TField> RunningSum(AffinePoint<TField>* bases, int first, int count)
    {
        var suffix = JacobianPoint<TField>.Infinity;
        var total = JacobianPoint<TField>.Infinity;
        for (var i = count - 1; i > 0; i--)
        {
            var reference = _results[first + i];
            if (reference != PointReference.None)
            {
                suffix += PointReference.Load(reference, bases, summer.Sums);
            }

            total += suffix;
        }

        return total;
    }
}
