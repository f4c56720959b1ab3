using CircuitGen.Curves;
using CircuitGen.Fields;

namespace CircuitGen.MultiScalarMultiplication;

/// <summary>The sum of scalars times points, as windows that threads take one at a time.</summary>
/// <typeparam name="TField">Fq for G1, Fq2 for G2.</typeparam>
/// <param name="bases">The points.</param>
/// <param name="digits">The scalars.</param>
/// <param name="first">Scalars before this index are left out; there need not be points for them.</param>
internal sealed unsafe class MultiScalarProduct<TField>(AffinePoint<TField>* bases, SignedDigits digits, int first = 0)
    where TField : unmanaged, IFieldElement<TField>
{
    private readonly JacobianPoint<TField>[] _windows = new JacobianPoint<TField>[digits.WindowCount];

    /// <summary>How many windows there are.</summary>
    public int WindowCount => _windows.Length;

    /// <summary>Computes one window.</summary>
    public void ComputeWindow(int window, WindowSummer<TField> summer) => _windows[window] = summer.Sum(bases, digits, window, (uint)first);

    /// <summary>Puts the windows together, when all are computed.</summary>
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
            for (var window = 0; window < product.WindowCount; window++)
            {
                product.ComputeWindow(window, summer);
            }

            return product.Combine();
        }
    }
}
