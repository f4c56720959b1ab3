using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>The constant tables that the circuit reads.</summary>
internal sealed class TableSet(Lowering lowering)
{
    private const int MaximumSelectableRows = 64;

    private readonly List<ConstantTable> _tables = [];
    private readonly Dictionary<object, int> _numbers = [];

    public ConstantTable this[int table] => _tables[table];

    public int Count => _tables.Count;

    public void Replace(int table, ConstantTable changed) => _tables[table] = changed;

    /// <summary>The table with the given key, made at its first use.</summary>
    public int Get(object key, Func<ConstantTable> make)
    {
        if (!_numbers.TryGetValue(key, out var number))
        {
            var table = make();
            number = _tables.Count;
            _tables.Add(table);
            _numbers.Add(key, number);
        }

        return number;
    }

    /// <summary>A whole table as a value.</summary>
    public ViewValue View(int table, int site)
    {
        var constants = _tables[table];
        var source = new TableSource(table, []);
        var scalar = new ScalarShape(constants.Type);
        if (constants.Indexing == Indexing.Rectangular)
        {
            return new(scalar, [source], null, [.. constants.Lengths.Select(length => Make.Int(site, length))]);
        }

        Shape element = scalar;
        for (var i = 1; i < constants.Lengths.Count; i++)
        {
            element = new ViewShape(element, 1, isSpan: false);
        }

        return new(element, [source], null, [Make.Int(site, constants.Lengths[0])]);
    }

    /// <summary>That there is such a row.</summary>
    public IReadOnlyList<IndexCheck> RowChecks(TableSource row, int site) =>
        [.. row.Prefix.Select((index, dimension) => new IndexCheck(index, Make.Int(site, this[row.Table].Lengths[dimension]), Make.Int(site, 1)))];

    /// <summary>The length of a row.</summary>
    public IrExpression RowLength(TableSource row, int site)
    {
        var table = _tables[row.Table];
        var length = table.Lengths[row.Prefix.Count];
        if (length >= 0)
        {
            return Make.Int(site, length);
        }

        if (table.RowStarts.Count - 1 > MaximumSelectableRows)
        {
            throw lowering.Unsupported(Diagnostics.UnsupportedConstruct.Rule, lowering.Origins[site], "The length of a row of a table with many rows of unequal length", "Use rows of equal length.");
        }

        IrExpression result = Make.Int(site, RowLength(table, table.RowStarts.Count - 2));
        for (var i = table.RowStarts.Count - 3; i >= 0; i--)
        {
            var isRow = Make.Compare(site, OperationKind.Equal, row.Prefix[0], Make.Int(site, i));
            result = Conditions.Conditional(site, isRow, Make.Int(site, RowLength(table, i)), result);
        }

        return result;
    }

    public EquatableArray<ConstantTable> ToEquatable() => new([.. _tables]);

    private static Integer RowLength(ConstantTable table, int row) => table.RowStarts[row + 1] - table.RowStarts[row];
}
