using System.Buffers;
using CircuitGen.Fields;

namespace CircuitGen.ConstraintSystems;

/// <summary>
/// Rows of small coefficients and small values, evaluated over the integers, which costs a tenth of the field's arithmetic. Most rows are such.
/// </summary>
internal readonly ref struct IntegerRows
{
    /// <summary>Stands for what is beyond 32 bits.</summary>
    public const int Large = int.MinValue;

    private readonly int[] _values;
    private readonly ReadOnlySpan<int> _coefficients;

    /// <summary>Takes the values of a witness.</summary>
    public IntegerRows(CoefficientPool pool, ReadOnlySpan<Scalar> values)
    {
        _coefficients = pool.SmallValues;
        _values = ArrayPool<int>.Shared.Rent(values.Length);
        for (var wire = 0; wire < values.Length; wire++)
        {
            _values[wire] = values[wire].TryGetInt32(out var small) ? small : Large;
        }
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose() => ArrayPool<int>.Shared.Return(_values);

    /// <summary>The value of one row of a matrix; false where a number in it is large.</summary>
    public bool TryEvaluate(ConstraintMatrix matrix, int row, out long sum)
    {
        var wires = matrix.RowWires(row);
        var coefficients = matrix.RowCoefficientIndexes(row);
        long high = 0, low = 0;
        for (var i = 0; i < wires.Length; i++)
        {
            var value = _values[wires[i]];
            var coefficient = _coefficients[coefficients[i]];
            if (value == Large || coefficient == Large)
            {
                sum = 0;
                return false;
            }

            // Halves of a product are summed apart: neither sum can leave its 64 bits before a row has 2^31 terms.
            var product = (long)value * coefficient;
            high += product >> 32;
            low += (uint)product;
        }

        high += low >> 32;
        sum = (high << 32) | (uint)low;
        return high is >= int.MinValue and <= int.MaxValue;
    }
}
