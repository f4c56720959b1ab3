using CircuitGen.Fields;

namespace CircuitGen.ConstraintSystems;

/// <summary>The value of one row of a matrix: an integer where that is cheap, otherwise an element of the field.</summary>
internal readonly struct RowValue
{
    private readonly bool _isInteger;
    private readonly long _integer;
    private readonly Scalar _scalar;

    /// <summary>Evaluates the row.</summary>
    public RowValue(IntegerRows integers, ConstraintMatrix matrix, int row, CoefficientPool pool, ReadOnlySpan<Scalar> values)
    {
        _isInteger = integers.TryEvaluate(matrix, row, out _integer);
        _scalar = _isInteger ? default : ScalarCheck.Evaluate(matrix, row, pool, values);
    }

    /// <summary>The value as an element of the field.</summary>
    public Scalar InField => _isInteger ? Scalar.From(_integer) : _scalar;

    /// <summary>Whether the product of the first two is the third. Integers whose product is beyond the third's are compared in the field, where it may be equal.</summary>
    public static bool IsProduct(RowValue left, RowValue right, RowValue product) =>
        (left._isInteger && right._isInteger && product._isInteger && (Int128)left._integer * right._integer == product._integer)
        || ScalarCheck.Multiply(left.InField, right.InField) == product.InField;
}
