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
        _ => [],
    };

    /// <summary>The statement and all statements in it.</summary>
    public static IEnumerable<IrStatement> SelfAndDescendants(IrStatement statement)
    {
        yield return statement;
        foreach (var inner in StatementsOf(statement))
        {
            foreach (var descendant in SelfAndDescendants(inner))
            {
                yield return descendant;
            }
        }
    }

    /// <summary>The expression and all expressions in it, those of array references included.</summary>
    public static IEnumerable<IrExpression> SelfAndDescendants(IrExpression expression)
    {
        yield return expression;
        foreach (var child in ChildrenOf(expression))
        {
            foreach (var descendant in SelfAndDescendants(child))
            {
                yield return descendant;
            }
        }
    }

    /// <summary>The operands of an expression in evaluation order.</summary>
    public static IEnumerable<IrExpression> ChildrenOf(IrExpression expression) => expression switch
    {
        OperationExpression operation => operation.Operands,
        ConditionalExpression conditional => [conditional.Condition, conditional.WhenTrue, conditional.WhenFalse],
        ElementExpression element => [.. ExpressionsOf(element.Array), element.Index, .. ExpressionsOf(element.Bound)],
        TableElementExpression element => [.. element.Indices, .. ExpressionsOf(element.Bound)],
        LengthExpression length => ExpressionsOf(length.Array),
        _ => [],
    };

    private static IEnumerable<IrExpression> ExpressionsOf(ArrayExpression array) =>
        array is RowArray row ? [.. ExpressionsOf(row.Array), row.Index] : [];

    private static IEnumerable<IrExpression> ExpressionsOf(SliceBound? bound) => bound is null ? [] : [bound.Start, bound.Length];
}
