using CircuitGen.Curves;
using CircuitGen.Fields;
using CircuitGen.Memory;

namespace CircuitGen.MultiScalarMultiplication;

/// <summary>Adds pairs one after the other, for machines without the vector instructions.</summary>
/// <typeparam name="TField">Fq for G1, Fq2 for G2.</typeparam>
internal sealed unsafe class ScalarPairAdder<TField> : IPairAdder<TField>
    where TField : unmanaged, IFieldElement<TField>
{
    // One inversion costs as much as a few hundred products: spread over this many pairs it no longer shows.
    private const int BatchSize = 2048;

    private readonly NativeBuffer<TField> _prefixes = new();

    /// <inheritdoc/>
    public void Add(
        AffinePoint<TField>* bases, AffinePoint<TField>* sums, ReadOnlySpan<PointPair> pairs, AffinePoint<TField>* output)
    {
        _prefixes.Reserve(BatchSize);
        for (var start = 0; start < pairs.Length; start += BatchSize)
        {
            AddBatch(bases, sums, pairs.Slice(start, Math.Min(BatchSize, pairs.Length - start)), output + start);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _prefixes.Dispose();

    private void AddBatch(
        AffinePoint<TField>* bases, AffinePoint<TField>* sums, ReadOnlySpan<PointPair> pairs, AffinePoint<TField>* output)
    {
        var product = TField.One;
        for (var i = 0; i < pairs.Length; i++)
        {
            _prefixes[i] = product;
            product *= AffineAddition.Denominator(
                PointReference.Load(pairs[i].First, bases, sums), PointReference.Load(pairs[i].Second, bases, sums));
        }

        var inverse = product.Inverse();
        for (var i = pairs.Length - 1; i >= 0; i--)
        {
            var left = PointReference.Load(pairs[i].First, bases, sums);
            var right = PointReference.Load(pairs[i].Second, bases, sums);
            output[i] = AffineAddition.Add(left, right, inverse * _prefixes[i]);
            inverse *= AffineAddition.Denominator(left, right);
        }
    }
}
