namespace CircuitGen.Compiler.Ir;

/// <summary>Walks over the IR that need no knowledge of what the nodes mean.</summary>
public static class IrTraversal
{
    /// <summary>The expressions that stand directly in a statement, in evaluation order, those of its inner statements not among them.</summary>
    public static IEnumerable<IrExpression> ExpressionsOf(IrStatement statement) => statement switch
    {
        AssignStatement assign => [assign.Value],
        NewArrayStatement create => [create.Length],
        AssignArrayStatement alias => ExpressionsOf(alias.Array),
        StoreStatement store => [.. ExpressionsOf(store.Array), store.Index, .. ExpressionsOf(store.Bound), store.Value],
        StoreRowStatement store => [.. ExpressionsOf(store.Array), store.Index, .. ExpressionsOf(store.Row)],
        IfStatement branch => [branch.Condition],
        LoopStatement loop => [loop.Condition],
        AssertStatement assertion => [assertion.Condition],
        CheckIndexStatement check => [check.Element],
        _ => [],
    };

    /// <summary>The statements that stand directly in a statement, in execution order.</summary>
    public static IEnumerable<IrStatement> StatementsOf(IrStatement statement) => statement switch
    {
        BlockStatement block => block.Statements,
        IfStatement { Else: { } otherwise } branch => [branch.Then, otherwise],
        IfStatement branch => [branch.Then],
        LoopStatement { Step: { } step } loop => [loop.Body, step],
        LoopStatement loop => [loop.Body],
        EnclosingStatement enclosing => [enclosing.Body],
        _ => [],
    };

    /// <summary>The statements of a block and of the blocks in it, in execution order; another statement stands for itself.</summary>
    public static IEnumerable<IrStatement> Flat(IrStatement statement) =>
        statement is BlockStatement
            ? Preorder(statement, static inner => inner is BlockStatement block ? block.Statements : []).Where(static inner => inner is not BlockStatement)
            : [statement];

    /// <summary>The statement and all statements in it.</summary>
    public static IEnumerable<IrStatement> SelfAndDescendants(IrStatement statement) => Preorder(statement, StatementsOf);

    /// <summary>The expression and all expressions in it, those of array references included.</summary>
    public static IEnumerable<IrExpression> SelfAndDescendants(IrExpression expression) => Preorder(expression, ChildrenOf);

    /// <summary>The operands of an expression in evaluation order.</summary>
    public static IEnumerable<IrExpression> ChildrenOf(IrExpression expression) => expression switch
    {
        OperationExpression operation => operation.Operands,
        ConditionalExpression conditional => [conditional.Condition, conditional.WhenTrue, conditional.WhenFalse],
        ElementExpression element => [.. ExpressionsOf(element.Array), element.Index, .. ExpressionsOf(element.Bound)],
        TableElementExpression element => [.. element.Indices, .. ExpressionsOf(element.Bound)],
        LengthExpression length => ExpressionsOf(length.Array),
        CheckedIndexExpression check => [check.Value, check.Check.Index, check.Check.Length, check.Check.Stride],
        FunctionExpression function => [function.Argument, function.Direct],
        _ => [],
    };

    /// <summary>The arrays that a statement refers to directly, as a place to write or as an array to take.</summary>
    public static IEnumerable<ArrayExpression> ArraysOf(IrStatement statement) => statement switch
    {
        AssignArrayStatement alias => [alias.Array],
        StoreStatement store => [store.Array],
        StoreRowStatement store => [store.Array, store.Row],
        _ => [],
    };

    /// <summary>The arrays that an expression refers to directly.</summary>
    public static IEnumerable<ArrayExpression> ArraysOf(IrExpression expression) => expression switch
    {
        ElementExpression element => [element.Array],
        LengthExpression length => [length.Array],
        _ => [],
    };

    /// <summary>The variable that a statement gives a value or an array, or null.</summary>
    public static int? AssignedBy(IrStatement statement) => statement switch
    {
        AssignStatement assign => assign.Variable,
        NewArrayStatement create => create.Variable,
        AssignArrayStatement alias => alias.Variable,
        ClearArrayStatement clear => clear.Variable,
        _ => null,
    };

    /// <summary>The variable at the bottom of an array reference.</summary>
    public static int RootOf(ArrayExpression array) => array is RowArray row ? RootOf(row.Array) : ((VariableArray)array).Variable;

    /// <summary>The indices in an array reference.</summary>
    public static IEnumerable<IrExpression> ExpressionsOf(ArrayExpression array) =>
        array is RowArray row ? [.. ExpressionsOf(row.Array), row.Index] : [];

    private static IEnumerable<IrExpression> ExpressionsOf(SliceBound? bound) => bound is null ? [] : [bound.Start, bound.Length];

    /// <summary>Walks with a stack of its own: iterators inside iterators would take as many steps for each node as the node is deep.</summary>
    private static IEnumerable<T> Preorder<T>(T root, Func<T, IEnumerable<T>> childrenOf)
    {
        var waiting = new Stack<T>();
        waiting.Push(root);
        while (waiting.Count > 0)
        {
            var node = waiting.Pop();
            yield return node;
            foreach (var child in childrenOf(node).Reverse())
            {
                waiting.Push(child);
            }
        }
    }
}
