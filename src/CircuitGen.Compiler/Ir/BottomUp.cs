namespace CircuitGen.Compiler.Ir;

/// <summary>
/// What is known of an expression by what is known of its parts. Each expression is looked at once, however often one asks and however deep
/// it is: asking every part of a long expression about all of its own parts would take as many steps as there are pairs of them.
/// </summary>
/// <param name="combine">What an expression comes to, given what each of its children does, in order.</param>
internal sealed class BottomUp<T>(Func<IrExpression, IReadOnlyList<T>, T> combine)
{
    private readonly Dictionary<IrExpression, T> _known = new(ByReference<IrExpression>.Comparer);

    /// <summary>What the expression comes to.</summary>
    public T Of(IrExpression expression)
    {
        if (_known.TryGetValue(expression, out var known))
        {
            return known;
        }

        var waiting = new Stack<(IrExpression Node, IrExpression[] Children)>();
        Wait(waiting, expression);
        while (waiting.Count > 0)
        {
            var (node, children) = waiting.Peek();
            if (Array.Find(children, child => !_known.ContainsKey(child)) is { } first)
            {
                Wait(waiting, first);
            }
            else
            {
                waiting.Pop();
                _known[node] = combine(node, Array.ConvertAll(children, child => _known[child]));
            }
        }

        return _known[expression];
    }

    private static void Wait(Stack<(IrExpression Node, IrExpression[] Children)> waiting, IrExpression expression) =>
        waiting.Push((expression, [.. IrTraversal.ChildrenOf(expression)]));
}
