using System.Runtime.CompilerServices;

namespace CircuitGen.ConstraintSystems;

/// <summary>Collects the rows of one matrix in arrays that grow only where more comes than was expected.</summary>
internal sealed class ConstraintMatrixBuilder
{
    private int[] _rowStarts;
    private int[] _wires;
    private int[] _coefficients;
    private int _rows;
    private int _terms;

    public ConstraintMatrixBuilder(int expectedRows, int expectedTerms)
    {
        _rowStarts = new int[expectedRows + 1];
        _wires = new int[expectedTerms];
        _coefficients = new int[expectedTerms];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Append(int wire, int coefficient)
    {
        var at = _terms;
        if (at == _wires.Length)
        {
            Grow(ref _wires);
            Array.Resize(ref _coefficients, _wires.Length);
        }

        _wires[at] = wire;
        _coefficients[at] = coefficient;
        _terms = at + 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void EndRow()
    {
        var next = _rows + 1;
        if (next == _rowStarts.Length)
        {
            Grow(ref _rowStarts);
        }

        _rowStarts[next] = _terms;
        _rows = next;
    }

    public ConstraintMatrix Build() => new(_rowStarts, _rows, _wires, _coefficients);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Grow(ref int[] array) =>
        Array.Resize(ref array, (int)Math.Min(Array.MaxLength, Math.Max(16, array.Length * 2L)));
}
