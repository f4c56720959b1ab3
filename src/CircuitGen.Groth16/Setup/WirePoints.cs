using CircuitGen.Curves;
using CircuitGen.Fields;

namespace CircuitGen.Setup;

/// <summary>
/// For every wire, the sum of coefficients times points of rows. Coefficients are mostly 1 or -1 and else short, so that doubling
/// as often as the longest one of a wire needs, and adding points bit by bit, takes a few additions each.
/// </summary>
/// <typeparam name="TField">Fq for G1, Fq2 for G2.</typeparam>
/// <param name="digits">The pool of coefficients, as signed bits.</param>
internal sealed unsafe class WirePoints<TField>(sbyte[][] digits)
    where TField : unmanaged, IFieldElement<TField>
{
    private const int Piece = 256;

    private readonly List<(MatrixColumns Matrix, nint Points)> _parts = [];

    /// <summary>Adds a matrix to the sum.</summary>
    /// <param name="matrix">Rows and coefficients.</param>
    /// <param name="points">The point of every row.</param>
    public WirePoints<TField> Add(MatrixColumns matrix, AffinePoint<TField>* points)
    {
        _parts.Add((matrix, (nint)points));
        return this;
    }

    /// <summary>Computes the points of a range of wires, on all processors.</summary>
    /// <param name="first">The first wire.</param>
    /// <param name="end">The wire after the last one.</param>
    /// <param name="destination">Where the point of the first wire goes.</param>
    /// <param name="meter">Is told of every wire that is done.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public void Compute(int first, int end, AffinePoint<TField>* destination, WorkMeter meter, CancellationToken cancellation)
    {
        var options = new ParallelOptions { CancellationToken = cancellation };
        Parallel.For(0, (end - first + Piece - 1) / Piece, options, piece =>
        {
            var start = first + (piece * Piece);
            var sums = new JacobianPoint<TField>[Math.Min(Piece, end - start)];
            for (var i = 0; i < sums.Length; i++)
            {
                sums[i] = Sum(start + i);
            }

            JacobianPoint<TField>.ToAffine(sums).CopyTo(new Span<AffinePoint<TField>>(destination + (start - first), sums.Length));
            meter.Add(typeof(TField) == typeof(Fq) ? sums.Length : WorkMeter.G2Weight * sums.Length);
        });
    }

    private JacobianPoint<TField> Sum(int wire)
    {
        var length = 0;
        foreach (var (matrix, _) in _parts)
        {
            foreach (var coefficient in matrix.Coefficients(wire))
            {
                length = Math.Max(length, digits[coefficient].Length);
            }
        }

        var sum = JacobianPoint<TField>.Infinity;
        for (var bit = length - 1; bit >= 0; bit--)
        {
            sum = sum.IsInfinity ? sum : sum.Double();
            foreach (var (matrix, points) in _parts)
            {
                AddBit(matrix.Rows(wire), matrix.Coefficients(wire), (AffinePoint<TField>*)points, bit, ref sum);
            }
        }

        return sum;
    }

    private void AddBit(
        ReadOnlySpan<int> rows, ReadOnlySpan<int> coefficients, AffinePoint<TField>* points, int bit, ref JacobianPoint<TField> sum)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            var bits = digits[coefficients[i]];
            if (bit < bits.Length && bits[bit] != 0)
            {
                sum += bits[bit] > 0 ? points[rows[i]] : -points[rows[i]];
            }
        }
    }
}
