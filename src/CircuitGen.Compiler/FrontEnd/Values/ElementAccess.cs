using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>An index into a view, worked out down to its arrays.</summary>
/// <param name="view">The view; of rank 1, or a table.</param>
/// <param name="indices">For arrays one index, counted from the array's start; for tables one per dimension.</param>
/// <param name="bound">The bounds the last index is checked against, where they are not those of the array.</param>
internal sealed class ElementAccess(ViewValue view, IReadOnlyList<IrExpression> indices, SliceBound? bound)
{
    public Value Read(Lowering lowering, Shape shape, int firstLeaf, SyntaxNode syntax)
    {
        var leaf = firstLeaf;
        return Read(lowering, shape, ref leaf, syntax);
    }

    public void Write(Lowering lowering, Value value, Shape shape, int firstLeaf, SyntaxNode syntax)
    {
        var leaf = firstLeaf;
        Write(lowering, value, shape, ref leaf, syntax);
    }

    /// <summary>Checks the index without reading anything.</summary>
    public void Check(Lowering lowering, SyntaxNode syntax)
    {
        var site = lowering.Site(syntax);
        lowering.Emit(new CheckIndexStatement(site, view.Sources[0] switch
        {
            CircuitSource source => new ElementExpression(site, ScalarType.Int32, source.Array, indices[0], bound),
            TableSource source => new TableElementExpression(site, ScalarType.Int32, source.Table, new([.. source.Prefix, .. indices]), bound),
            _ => throw Lowering.Unexpected(),
        }));
    }

    public ElementAccess Map(IExpressionMap map) =>
        new((ViewValue)view.Map(map), [.. indices.Select(map.Map)], bound is null ? null : new(map.Map(bound.Start), map.Map(bound.Length)));

    private Value Read(Lowering lowering, Shape shape, ref int leaf, SyntaxNode syntax)
    {
        var site = lowering.Site(syntax);
        switch (shape)
        {
            case ScalarShape scalar:
                return new ScalarValue(view.Sources[leaf++] switch
                {
                    CircuitSource source => new ElementExpression(site, scalar.Type, source.Array, indices[0], bound),
                    TableSource source => new TableElementExpression(site, scalar.Type, source.Table, new([.. source.Prefix, .. indices]), bound),
                    _ => throw Lowering.Unexpected(),
                });
            case CompositeShape composite:
                var fields = new Value[composite.Fields.Count];
                for (var i = 0; i < fields.Length; i++)
                {
                    fields[i] = Read(lowering, composite.Fields[i].Shape, ref leaf, syntax);
                }

                return new CompositeValue(composite, fields);
            default:
                return ReadRow(lowering, (ViewShape)shape, ref leaf, syntax);
        }
    }

    private ViewValue ReadRow(Lowering lowering, ViewShape shape, ref int leaf, SyntaxNode syntax)
    {
        var site = lowering.Site(syntax);
        var sources = new List<ArraySource>();
        var count = shape.Leaves.Count();
        for (var i = 0; i < count; i++)
        {
            sources.Add(view.Sources[leaf++] switch
            {
                CircuitSource source => new CircuitSource(new RowArray(site, source.Array, indices[0])),
                TableSource source => new TableSource(source.Table, [.. source.Prefix, .. indices]),
                _ => throw Lowering.Unexpected(),
            });
        }

        var length = sources[0] switch
        {
            CircuitSource source => new LengthExpression(site, source.Array),
            TableSource source => lowering.Tables.RowLength(source, site),
            _ => throw Lowering.Unexpected(),
        };
        return new ViewValue(shape.Element, sources, null, [length]) { Unchecked = sources[0] is TableSource row ? lowering.Tables.RowChecks(row, site) : [] };
    }

    private void Write(Lowering lowering, Value value, Shape shape, ref int leaf, SyntaxNode syntax)
    {
        var site = lowering.Site(syntax);
        switch (shape)
        {
            case ScalarShape:
                lowering.Emit(new StoreStatement(site, ArrayOf(leaf++), indices[0], Lowering.ScalarOf(value), bound));
                break;
            case CompositeShape composite:
                for (var i = 0; i < composite.Fields.Count; i++)
                {
                    Write(lowering, ((CompositeValue)value).Fields[i], composite.Fields[i].Shape, ref leaf, syntax);
                }

                break;
            default:
                foreach (var array in Views.WholeArrays(lowering, (ViewValue)value, syntax))
                {
                    lowering.Emit(new StoreRowStatement(site, ArrayOf(leaf++), indices[0], array));
                }

                break;
        }
    }

    private ArrayExpression ArrayOf(int leaf) => view.Sources[leaf] is CircuitSource source ? source.Array : throw Lowering.Unexpected();
}
