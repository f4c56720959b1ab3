using CircuitGen.Curves;
using CircuitGen.Fields;

namespace CircuitGen.MultiScalarMultiplication;

/// <summary>The sum of scalars times points, as jobs that threads take one at a time.</summary>
/// <typeparam name="TField">Fq for G1, Fq2 for G2.</typeparam>
/// <param name="bases">The points.</param>
/// <param name="digits">The scalars.</param>
/// <param name="first">Scalars before this index are left out; there need not be points for them.</param>
internal sealed unsafe class MultiScalarProduct<TField>(AffinePoint<TField>* bases, SignedDigits digits, int first = 0)
    where TField : unmanaged, IFieldElement<TField>
{
    /// <summary>Fewer additions than this at a time would share an inversion among too few.</summary>
    private const int AdditionsPerJob = WindowSummer<TField>.PieceSize / 8;

    private readonly JacobianPoint<TField>[] _windows = new JacobianPoint<TField>[digits.WindowCount];

    /// <summary>How many windows a job should have.</summary>
    private readonly int _windowsPerJob = Math.Max(1, AdditionsPerJob / Math.Max(1, digits.EntriesOf(0)));

    /// <summary>How many jobs there are.</summary>
    public int JobCount => (_windows.Length + _windowsPerJob - 1) / _windowsPerJob;

    /// <summary>Computes some windows.</summary>
    public void Compute(int job, WindowSummer<TField> summer)
    {
        var start = job * _windowsPerJob;
        var sums = _windows.AsSpan(start, Math.Min(_windowsPerJob, _windows.Length - start));
        summer.Sum(bases, digits, (uint)first, start, sums);
    }

    /// <summary>Puts the windows together, when all jobs are done.</summary>
    public JacobianPoint<TField> Combine()
    {
        var result = JacobianPoint<TField>.Infinity;
        for (var window = _windows.Length - 1; window >= 0; window--)
        {
            for (var i = 0; i < digits.WindowBits && !result.IsInfinity; i++)
            {
                result = result.Double();
            }

            result += _windows[window];
        }

        return result;
    }

    /// <summary>Computes everything on the calling thread.</summary>
    public static JacobianPoint<TField> Compute(ReadOnlySpan<AffinePoint<TField>> points, ReadOnlySpan<Fr> canonicalScalars)
    {
        using var digits = new SignedDigits();
        using var summer = new WindowSummer<TField>();
        digits.Classify(canonicalScalars);
        fixed (AffinePoint<TField>* pointer = points)
        {
            var product = new MultiScalarProduct<TField>(pointer, digits);
            for (var job = 0; job < product.JobCount; job++)
            {
                product.Compute(job, summer);
            }

            return product.Combine();
        }
    }
}
