using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>
/// An array, a span, or part of one. Arrays of composites are parallel arrays, one source per scalar.
/// </summary>
internal sealed class ViewValue(Shape element, IReadOnlyList<ArraySource> sources, IrExpression? start, IReadOnlyList<IrExpression> lengths) : Value
{
    /// <summary>The shape of an element; of a jagged view with more than one length, of the innermost ones.</summary>
    public Shape Element { get; } = element;

    /// <summary>Where the scalars are, in the order of the element's leaves.</summary>
    public IReadOnlyList<ArraySource> Sources { get; } = sources;

    /// <summary>Where the view starts in its array, or null where it is the whole array.</summary>
    public IrExpression? Start { get; } = start;

    /// <summary>The length of each dimension. More than one: the dimensions have been flattened into one array.</summary>
    public IReadOnlyList<IrExpression> Lengths { get; } = lengths;

    /// <summary>Whether the flattened dimensions are those of an array of arrays, which is indexed one dimension at a time.</summary>
    public bool IsJagged { get; init; }

    /// <summary>The text, of a constant string.</summary>
    public string? Text { get; init; }

    public int Rank => IsJagged ? 1 : Lengths.Count;

    public bool IsTable => Sources.Any(source => source is TableSource);

    public override Value Map(IExpressionMap map)
    {
        var leaves = Element.Leaves.ToArray();
        var sources = Sources.Select((source, i) => source.Map(map, leaves[i] with { Dimensions = leaves[i].Dimensions + 1 })).ToArray();
        return new ViewValue(Element, sources, Start is null ? null : map.Map(Start), [.. Lengths.Select(map.Map)]) { IsJagged = IsJagged, Text = Text };
    }
}

/// <summary>Where the elements of a view are.</summary>
internal abstract class ArraySource
{
    public abstract ArraySource Map(IExpressionMap map, Leaf leaf);
}

/// <summary>In an array of the circuit.</summary>
internal sealed class CircuitSource(ArrayExpression array) : ArraySource
{
    public ArrayExpression Array { get; } = array;

    public override ArraySource Map(IExpressionMap map, Leaf leaf) => new CircuitSource(map.Map(Array, leaf));
}

/// <summary>In a constant table, below the given indices.</summary>
internal sealed class TableSource(int table, IReadOnlyList<IrExpression> prefix) : ArraySource
{
    public int Table { get; } = table;

    public IReadOnlyList<IrExpression> Prefix { get; } = prefix;

    public override ArraySource Map(IExpressionMap map, Leaf leaf) => new TableSource(Table, [.. Prefix.Select(map.Map)]);
}
