namespace CircuitGen.Compiler.Ir;

/// <summary>Rebuilds a tree; a derived class changes what it wants to.</summary>
public abstract class IrRewriter
{
    /// <summary>The site of a rebuilt node.</summary>
    protected virtual int Site(int site) => site;

    /// <summary>A scalar expression, its operands first.</summary>
    public virtual IrExpression Rewrite(IrExpression expression)
    {
        var site = Site(expression.Site);
        return expression switch
        {
            ConstantExpression e => e with { Site = site },
            VariableExpression e => e with { Site = site },
            ElementExpression e => e with { Site = site, Array = Rewrite(e.Array), Index = Rewrite(e.Index), Bound = Rewrite(e.Bound) },
            TableElementExpression e => e with { Site = site, Indices = new([.. e.Indices.Select(Rewrite)]), Bound = Rewrite(e.Bound) },
            LengthExpression e => e with { Site = site, Array = Rewrite(e.Array) },
            CheckedIndexExpression e => e with { Site = site, Value = Rewrite(e.Value), Check = new(Rewrite(e.Check.Index), Rewrite(e.Check.Length), Rewrite(e.Check.Stride)) },
            OperationExpression e => e with { Site = site, Operands = new([.. e.Operands.Select(Rewrite)]) },
            ConditionalExpression e => e with { Site = site, Condition = Rewrite(e.Condition), WhenTrue = Rewrite(e.WhenTrue), WhenFalse = Rewrite(e.WhenFalse) },
            FunctionExpression e => e with { Site = site, Argument = Rewrite(e.Argument), Body = Rewrite(e.Body), Direct = Rewrite(e.Direct) },
            _ => throw new InvalidOperationException(expression.GetType().Name),
        };
    }

    /// <summary>An array reference.</summary>
    public virtual ArrayExpression Rewrite(ArrayExpression array)
    {
        var site = Site(array.Site);
        return array switch
        {
            VariableArray a => a with { Site = site },
            RowArray a => a with { Site = site, Array = Rewrite(a.Array), Index = Rewrite(a.Index) },
            _ => throw new InvalidOperationException(array.GetType().Name),
        };
    }

    /// <summary>The part of an array that a slice shows.</summary>
    public SliceBound? Rewrite(SliceBound? bound) => bound is null ? null : new(Rewrite(bound.Start), Rewrite(bound.Length));

    /// <summary>A statement with everything in it.</summary>
    public virtual IrStatement Rewrite(IrStatement statement)
    {
        var site = Site(statement.Site);
        return statement switch
        {
            BlockStatement s => s with { Site = site, Statements = new([.. s.Statements.Select(Rewrite)]) },
            AssignStatement s => s with { Site = site, Value = Rewrite(s.Value) },
            NewArrayStatement s => s with { Site = site, Length = Rewrite(s.Length) },
            AssignArrayStatement s => s with { Site = site, Array = Rewrite(s.Array) },
            ClearArrayStatement s => s with { Site = site },
            StoreStatement s => s with { Site = site, Array = Rewrite(s.Array), Index = Rewrite(s.Index), Value = Rewrite(s.Value), Bound = Rewrite(s.Bound) },
            StoreRowStatement s => s with { Site = site, Array = Rewrite(s.Array), Index = Rewrite(s.Index), Row = Rewrite(s.Row) },
            IfStatement s => s with { Site = site, Condition = Rewrite(s.Condition), Then = Rewrite(s.Then), Else = s.Else is null ? null : Rewrite(s.Else) },
            LoopStatement s => s with { Site = site, Condition = Rewrite(s.Condition), Body = Rewrite(s.Body), Step = s.Step is null ? null : Rewrite(s.Step) },
            AssertStatement s => s with { Site = site, Condition = Rewrite(s.Condition) },
            CheckIndexStatement s => s with { Site = site, Element = Rewrite(s.Element) },
            EnclosingStatement s => s with { Site = site, Body = Rewrite(s.Body) },
            _ => throw new InvalidOperationException(statement.GetType().Name),
        };
    }
}
