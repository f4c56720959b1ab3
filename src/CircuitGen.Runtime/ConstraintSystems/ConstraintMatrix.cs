namespace CircuitGen.ConstraintSystems;

/// <summary>
/// One of the matrices A, B and C, row-compressed: the terms of row i are those from RowStarts[i] up to RowStarts[i + 1],
/// with ascending wires and without zeros. Eight bytes per term, four per row.
/// </summary>
public sealed class ConstraintMatrix
{
    private readonly int[] _rowStarts;
    private readonly int[] _wires;
    private readonly int[] _coefficients;

    /// <summary>Takes arrays that may be longer than what is used of them.</summary>
    internal ConstraintMatrix(int[] rowStarts, int rowCount, int[] wires, int[] coefficients)
    {
        _rowStarts = rowStarts;
        _wires = wires;
        _coefficients = coefficients;
        RowCount = rowCount;
        NonZeros = rowStarts[rowCount];
    }

    /// <summary>How many rows there are: the constraints of the system.</summary>
    public int RowCount { get; }

    /// <summary>How many coefficients are not 0.</summary>
    public int NonZeros { get; }

    /// <summary>Where each row's terms start, and at the end where the last row's end: RowCount + 1 numbers.</summary>
    public ReadOnlySpan<int> RowStarts => _rowStarts.AsSpan(0, RowCount + 1);

    /// <summary>The wire of every term.</summary>
    public ReadOnlySpan<int> Wires => _wires.AsSpan(0, NonZeros);

    /// <summary>The coefficient of every term, an index into the system's <see cref="CoefficientPool"/>.</summary>
    public ReadOnlySpan<int> CoefficientIndexes => _coefficients.AsSpan(0, NonZeros);

    /// <summary>The wires of one row.</summary>
    /// <param name="row">From 0 to RowCount - 1.</param>
    public ReadOnlySpan<int> RowWires(int row) => Wires[RowStarts[row]..RowStarts[row + 1]];

    /// <summary>The coefficients of one row, as indexes into the pool.</summary>
    /// <param name="row">From 0 to RowCount - 1.</param>
    public ReadOnlySpan<int> RowCoefficientIndexes(int row) => CoefficientIndexes[RowStarts[row]..RowStarts[row + 1]];
}
