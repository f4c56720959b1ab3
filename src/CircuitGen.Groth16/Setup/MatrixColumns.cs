using CircuitGen.ConstraintSystems;

namespace CircuitGen.Setup;

/// <summary>A matrix by columns: the rows and coefficients of every wire.</summary>
internal sealed class MatrixColumns
{
    private readonly int[] _starts;
    private readonly int[] _rows;
    private readonly int[] _coefficients;

    /// <summary>Sorts a matrix by wires.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="wires">How many wires there are.</param>
    /// <param name="extraRows">So many rows follow, of which row i has coefficient 1 for wire i.</param>
    public MatrixColumns(ConstraintMatrix matrix, int wires, int extraRows)
    {
        _starts = new int[wires + 2];
        foreach (var wire in matrix.Wires)
        {
            _starts[wire + 2]++;
        }

        for (var wire = 0; wire < extraRows; wire++)
        {
            _starts[wire + 2]++;
        }

        for (var wire = 2; wire < _starts.Length; wire++)
        {
            _starts[wire] += _starts[wire - 1];
        }

        _rows = new int[_starts[^1]];
        _coefficients = new int[_starts[^1]];
        for (var row = 0; row < matrix.RowCount; row++)
        {
            var rowWires = matrix.RowWires(row);
            var coefficients = matrix.RowCoefficientIndexes(row);
            for (var i = 0; i < rowWires.Length; i++)
            {
                Place(rowWires[i], row, coefficients[i]);
            }
        }

        for (var wire = 0; wire < extraRows; wire++)
        {
            Place(wire, matrix.RowCount + wire, CoefficientPool.One);
        }
    }

    /// <summary>The rows in which a wire has a coefficient.</summary>
    public ReadOnlySpan<int> Rows(int wire) => _rows.AsSpan(_starts[wire].._starts[wire + 1]);

    /// <summary>The coefficients in those rows, as indexes into the pool.</summary>
    public ReadOnlySpan<int> Coefficients(int wire) => _coefficients.AsSpan(_starts[wire].._starts[wire + 1]);

    private void Place(int wire, int row, int coefficient)
    {
        var place = _starts[wire + 1]++;
        (_rows[place], _coefficients[place]) = (row, coefficient);
    }
}
