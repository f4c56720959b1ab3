namespace CircuitGen.Compiler.Ir;

/// <summary>Rebuilds the IR bottom up with every expression replaced.</summary>
public static class IrRewriting
{
    /// <summary>The statement with <paramref name="replace"/> applied to every expression in it, operands first.</summary>
    public static IrStatement Rewrite(IrStatement statement, Func<IrExpression, IrExpression> replace) => statement switch
    {
        BlockStatement block => block with { Statements = new([.. block.Statements.Select(inner => Rewrite(inner, replace))]) },
        AssignStatement assign => assign with { Value = Rewrite(assign.Value, replace) },
        NewArrayStatement create => create with { Length = Rewrite(create.Length, replace) },
        AssignArrayStatement alias => alias with { Array = Rewrite(alias.Array, replace) },
        StoreStatement store => store with
        {
            Array = Rewrite(store.Array, replace),
            Index = Rewrite(store.Index, replace),
            Bound = Rewrite(store.Bound, replace),
            Value = Rewrite(store.Value, replace),
        },
        StoreRowStatement store => store with
        {
            Array = Rewrite(store.Array, replace),
            Index = Rewrite(store.Index, replace),
            Row = Rewrite(store.Row, replace),
        },
        IfStatement branch => branch with
        {
            Condition = Rewrite(branch.Condition, replace),
            Then = Rewrite(branch.Then, replace),
            Else = branch.Else is null ? null : Rewrite(branch.Else, replace),
        },
        LoopStatement loop => loop with
        {
            Condition = Rewrite(loop.Condition, replace),
            Body = Rewrite(loop.Body, replace),
            Step = loop.Step is null ? null : Rewrite(loop.Step, replace),
        },
        AssertStatement assertion => assertion with { Condition = Rewrite(assertion.Condition, replace) },
        _ => statement,
    };

    /// <summary>The expression with <paramref name="replace"/> applied to every expression in it, operands first.</summary>
    public static IrExpression Rewrite(IrExpression expression, Func<IrExpression, IrExpression> replace) => replace(expression switch
    {
        OperationExpression operation => operation with { Operands = new([.. operation.Operands.Select(operand => Rewrite(operand, replace))]) },
        ConditionalExpression conditional => conditional with
        {
            Condition = Rewrite(conditional.Condition, replace),
            WhenTrue = Rewrite(conditional.WhenTrue, replace),
            WhenFalse = Rewrite(conditional.WhenFalse, replace),
        },
        ElementExpression element => element with
        {
            Array = Rewrite(element.Array, replace),
            Index = Rewrite(element.Index, replace),
            Bound = Rewrite(element.Bound, replace),
        },
        TableElementExpression element => element with
        {
            Indices = new([.. element.Indices.Select(index => Rewrite(index, replace))]),
            Bound = Rewrite(element.Bound, replace),
        },
        LengthExpression length => length with { Array = Rewrite(length.Array, replace) },
        _ => expression,
    });

    private static ArrayExpression Rewrite(ArrayExpression array, Func<IrExpression, IrExpression> replace) =>
        array is RowArray row ? row with { Array = Rewrite(row.Array, replace), Index = Rewrite(row.Index, replace) } : array;

    private static SliceBound? Rewrite(SliceBound? bound, Func<IrExpression, IrExpression> replace) =>
        bound is null ? null : new(Rewrite(bound.Start, replace), Rewrite(bound.Length, replace));
}
