using System.Numerics;
using CircuitGen.Lanes;
using CircuitGen.Memory;

namespace CircuitGen.Transforms;

/// <summary>
/// The n-th roots of unity, n = 2^k, and the transform that takes a polynomial's values on them to its values on the odd coset
/// g w^i, where g is the 2n-th root. There are two passes in place: decimation in frequency leaves coefficients in
/// bit-reversed order, and decimation in time takes them in that order, so that nothing is ever permuted.
/// Both passes use w itself. The first is then the inverse transform with indexes negated modulo n, which the factors for the
/// coset take into account, and so the result comes out in the order of -i.
/// </summary>
internal sealed unsafe class EvaluationDomain : IDisposable
{
    private readonly NativeBuffer<Fr> _twiddles = new();
    private readonly NativeBuffer<Fr> _cosetFactors = new();
    private readonly NativeBuffer<Fr> _columnTwiddles = new();
    private readonly bool _isVectorized;

    /// <summary>Computes the tables: 2n elements.</summary>
    /// <param name="logarithm">k, from 0 to 27: the 2n-th root is needed too.</param>
    public EvaluationDomain(int logarithm)
    {
        Logarithm = logarithm;
        Size = 1 << logarithm;
        FillTwiddles();
        FillCosetFactors();
        _isVectorized = VectorSupport.IsEnabled && Size >= VectorTransform.MinimumSize;
        if (_isVectorized)
        {
            _columnTwiddles.Reserve(Size);
            _twiddles.Span(Size).CopyTo(_columnTwiddles.Span(Size));
            VectorTransform.ToColumns(_columnTwiddles.Pointer, Size);
            VectorTransform.ToColumns(_cosetFactors.Pointer, Size);
            _twiddles.Shrink(VectorTransform.MinimumSize);
        }
    }

    /// <summary>k.</summary>
    public int Logarithm { get; }

    /// <summary>n.</summary>
    public int Size { get; }

    /// <summary>Entry h + j, for h a power of two below n and j below h, is the 2h-th root of unity to the power j. Only the first are kept where the transform is vectorized.</summary>
    public Fr* Twiddles => _twiddles.Pointer;

    /// <summary>At the bit reversal of m: g^(-m mod n) / n. By columns where the transform is vectorized.</summary>
    public Fr* CosetFactors => _cosetFactors.Pointer;

    /// <summary>Replaces values at w^i by values at g w^(-i).</summary>
    /// <param name="data">n elements.</param>
    public void MoveToCoset(Fr* data)
    {
        if (_isVectorized)
        {
            MoveToCosetVectorized(data);
            return;
        }

        DecimationInFrequency.Transform(data, this);
        for (var i = 0; i < Size; i++)
        {
            data[i] *= CosetFactors[i];
        }

        DecimationInTime.Transform(data, this);
    }

    /// <summary>
    /// Replaces c by the canonical form of a b - c, and puts it in order, after all three were moved to the coset.
    /// </summary>
    public void Join(Fr* a, Fr* b, Fr* c)
    {
        if (_isVectorized)
        {
            VectorTransform.Join(a, b, c, Size);
        }
        else
        {
            for (var i = 0; i < Size; i++)
            {
                c[i] = ((a[i] * b[i]) - c[i]).ToCanonical();
            }
        }

        // The value at g w^(-i) is in place i.
        for (var i = 1; i < Size - i; i++)
        {
            (c[i], c[Size - i]) = (c[Size - i], c[i]);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _twiddles.Dispose();
        _cosetFactors.Dispose();
        _columnTwiddles.Dispose();
    }

    /// <summary>The lowest bits of a number in reverse order.</summary>
    public static int ReverseBits(int value, int bits)
    {
        var result = 0;
        for (var i = 0; i < bits; i++)
        {
            result = (result << 1) | ((value >> i) & 1);
        }

        return result;
    }

    private void MoveToCosetVectorized(Fr* data)
    {
        VectorTransform.ToColumns(data, Size);
        VectorTransform.Frequency(data, _columnTwiddles.Pointer, Size);
        BlockStages.Frequency(data, Twiddles, Size);
        VectorTransform.Multiply(data, CosetFactors, Size);
        BlockStages.Time(data, Twiddles, Size);
        VectorTransform.Time(data, _columnTwiddles.Pointer, Size);
        VectorTransform.FromColumns(data, Size);
    }

    private void FillTwiddles()
    {
        _twiddles.Reserve(Math.Max(2, Size));
        _twiddles[0] = _twiddles[1] = Fr.One;
        var half = Size >> 1;
        var root = RootsOfUnity.OfOrder(Logarithm);
        for (var j = 0; j < half; j++)
        {
            _twiddles[half + j] = j == 0 ? Fr.One : _twiddles[half + j - 1] * root;
        }

        for (var entry = half - 1; entry > 0; entry--)
        {
            // The h-th root to the power j is the 2h-th root to the power 2j.
            var h = 1 << BitOperations.Log2((uint)entry);
            _twiddles[entry] = _twiddles[(2 * h) + (2 * (entry - h))];
        }
    }

    private void FillCosetFactors()
    {
        _cosetFactors.Reserve(Size);
        var g = RootsOfUnity.OfOrder(Logarithm + 1);
        var factor = Fr.From((ulong)Size).Inverse();
        for (var power = 0; power < Size; power++)
        {
            _cosetFactors[ReverseBits((Size - power) & (Size - 1), Logarithm)] = factor;
            factor *= g;
        }
    }
}
