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
        EnclosingStatement enclosing => [enclosing.Body],
        _ => [],
    };

    /// <summary>The statements of a block and of the blocks in it, in execution order; another statement stands for itself.</summary>
    public static IEnumerable<IrStatement> Flat(IrStatement statement) => statement is BlockStatement block ? block.Statements.SelectMany(Flat) : [statement];

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
}
