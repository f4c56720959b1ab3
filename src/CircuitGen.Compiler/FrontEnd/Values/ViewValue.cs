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

    /// <summary>
    /// For a row: what C# has checked when it took the row, and nothing here has. Reading an element checks it as well; whoever may read none has to.
    /// </summary>
    public IReadOnlyList<IndexCheck> Unchecked { get; init; } = [];

    public int Rank => IsJagged ? 1 : Lengths.Count;

    public bool IsTable => Sources.Any(source => source is TableSource);

    public override Value Map(IExpressionMap map)
    {
        var once = new MapOnce(map);
        var left = Unchecked.Where(check => !once.Make(check)).ToArray();
        var leaves = Element.Leaves.ToArray();
        var sources = Sources.Select((source, i) => source.Map(once, leaves[i] with { Dimensions = leaves[i].Dimensions + 1 })).ToArray();
        var start = Start is null ? null : once.Map(Start);
        var checks = left.Select(check => new IndexCheck(once.Map(check.Index), once.Map(check.Length), once.Map(check.Stride))).ToArray();
        return new ViewValue(Element, sources, start, [.. Lengths.Select(map.Map)]) { IsJagged = IsJagged, Text = Text, Unchecked = checks };
    }

    /// <summary>Maps an expression once, wherever it stands: the index of a row is also what its check is about.</summary>
    private sealed class MapOnce(IExpressionMap map) : IExpressionMap
    {
        private readonly Dictionary<IrExpression, IrExpression> _mapped = new(ByReference<IrExpression>.Comparer);

        public IrExpression Map(IrExpression expression)
        {
            if (!_mapped.TryGetValue(expression, out var mapped))
            {
                _mapped.Add(expression, mapped = map.Map(expression));
            }

            return mapped;
        }

        public ArrayExpression Map(ArrayExpression array, Leaf leaf) => map.Map(array, leaf);

        public IrExpression? Checked(IndexCheck check) => map.Checked(check);

        /// <summary>Whether the check is made now.</summary>
        public bool Make(IndexCheck check)
        {
            if (map.Checked(check) is not { } index)
            {
                return false;
            }

            _mapped[check.Index] = index;
            return true;
        }
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
