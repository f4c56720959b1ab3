using CircuitGen.Curves;
using CircuitGen.Fields;
using CircuitGen.Memory;
using CircuitGen.MultiScalarMultiplication;

namespace CircuitGen.Setup;

/// <summary>Multiples of one point, so that a scalar times the point is one addition per digit, for many scalars at a time.</summary>
/// <typeparam name="TField">Fq for G1, Fq2 for G2.</typeparam>
internal sealed unsafe class FixedBaseTable<TField> : IDisposable
    where TField : unmanaged, IFieldElement<TField>
{
    private const int Piece = 1 << 12;
    private const int ScalarBits = 254;

    private readonly int _windowBits;
    private readonly int _windows;
    private readonly NativeBuffer<AffinePoint<TField>> _table = new();

    /// <summary>Computes the table.</summary>
    /// <param name="point">The point.</param>
    /// <param name="expectedScalars">How many scalars will be multiplied, roughly; only the speed depends on it.</param>
    public FixedBaseTable(in AffinePoint<TField> point, long expectedScalars)
    {
        _windowBits = expectedScalars < 1000 ? 5 : expectedScalars < 30000 ? 8 : 10;
        _windows = (ScalarBits + _windowBits - 1) / _windowBits;
        _table.Reserve((long)_windows << _windowBits);
        JacobianPoint<TField> step = point;
        for (var window = 0; window < _windows; window++)
        {
            var row = new JacobianPoint<TField>[1 << _windowBits];
            for (var i = 1; i < row.Length; i++)
            {
                row[i] = row[i - 1] + step;
            }

            JacobianPoint<TField>.ToAffine(row).CopyTo(_table.Span(_windows << _windowBits)[(window << _windowBits)..]);
            step = row[^1] + step;
        }
    }

    /// <summary>Multiplies the point by scalars, on all processors.</summary>
    /// <param name="scalars">Scalars in Montgomery form.</param>
    /// <param name="destination">Where the points go.</param>
    /// <param name="meter">Is told of every scalar that is done.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public void Multiply(Fr[] scalars, AffinePoint<TField>* destination, WorkMeter meter, CancellationToken cancellation)
    {
        var options = new ParallelOptions { CancellationToken = cancellation };
        Parallel.For(
            0,
            (scalars.Length + Piece - 1) / Piece,
            options,
            () => new PieceWorker(this),
            (piece, _, worker) =>
            {
                var start = piece * Piece;
                var count = Math.Min(Piece, scalars.Length - start);
                worker.Multiply(scalars.AsSpan(start, count), destination + start);
                meter.Add(typeof(TField) == typeof(Fq) ? count : WorkMeter.G2Weight * count);
                return worker;
            },
            worker => worker.Dispose());
    }

    /// <inheritdoc/>
    public void Dispose() => _table.Dispose();

    private sealed class PieceWorker(FixedBaseTable<TField> table) : IDisposable
    {
        private readonly IPairAdder<TField> _adder = PairAdders.Create<TField>();
        private readonly NativeBuffer<AffinePoint<TField>> _sums = new();
        private readonly PointPair[] _pairs = new PointPair[Piece];
        private readonly Fr[] _canonical = new Fr[Piece];

        public void Multiply(ReadOnlySpan<Fr> scalars, AffinePoint<TField>* destination)
        {
            // Sums go back and forth between two halves: an output must not be among the operands.
            var sums = _sums.Reserve(2 * Piece);
            for (var i = 0; i < scalars.Length; i++)
            {
                _canonical[i] = scalars[i].ToCanonical();
                sums[i] = table._table[DigitOf(_canonical[i], 0)];
            }

            var half = 0;
            for (var window = 1; window < table._windows; window++)
            {
                for (var i = 0; i < scalars.Length; i++)
                {
                    var digit = DigitOf(_canonical[i], window);
                    _pairs[i] = new(PointReference.Intermediate | (uint)(half + i), (uint)((window << table._windowBits) + digit));
                }

                half = Piece - half;
                _adder.Add(table._table.Pointer, sums, _pairs.AsSpan(0, scalars.Length), sums + half);
            }

            new Span<AffinePoint<TField>>(sums + half, scalars.Length).CopyTo(new(destination, scalars.Length));
        }

        public void Dispose()
        {
            _adder.Dispose();
            _sums.Dispose();
        }

        private int DigitOf(in Fr canonical, int window)
        {
            var bit = window * table._windowBits;
            ReadOnlySpan<ulong> limbs = [canonical.L0, canonical.L1, canonical.L2, canonical.L3, 0];
            var bits = (limbs[bit >> 6] >> (bit & 63)) | (bit % 64 == 0 ? 0 : limbs[(bit >> 6) + 1] << (64 - (bit & 63)));
            return (int)bits & ((1 << table._windowBits) - 1);
        }
    }
}
