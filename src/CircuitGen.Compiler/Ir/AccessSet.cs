namespace CircuitGen.Compiler.Ir;

/// <summary>Variables that some code reads or writes; elements of arrays count as one, because arrays may be aliases.</summary>
internal sealed class AccessSet
{
    public HashSet<int> Variables { get; } = [];

    public bool Elements { get; set; }

    public void AddReads(IrExpression expression)
    {
        foreach (var part in IrTraversal.SelfAndDescendants(expression))
        {
            AddOwnReads(part);
        }
    }

    /// <summary>What an expression reads itself; the expressions in it are left out.</summary>
    public void AddOwnReads(IrExpression expression)
    {
        Elements |= expression is ElementExpression;
        if (expression is VariableExpression variable)
        {
            Variables.Add(variable.Variable);
        }

        AddRoots(IrTraversal.ArraysOf(expression));
    }

    public void AddReads(ArrayExpression array)
    {
        AddRoots([array]);
        foreach (var index in IrTraversal.ExpressionsOf(array))
        {
            AddReads(index);
        }
    }

    /// <summary>What a statement reads itself; the statements in it are left out.</summary>
    public void AddOwnReads(IrStatement statement)
    {
        AddRoots(IrTraversal.ArraysOf(statement));
        foreach (var expression in IrTraversal.ExpressionsOf(statement))
        {
            AddReads(expression);
        }
    }

    /// <summary>What a statement writes itself; the statements in it are left out.</summary>
    public void AddOwnWrites(IrStatement statement)
    {
        Elements |= statement is StoreStatement or StoreRowStatement;
        if (IrTraversal.AssignedBy(statement) is { } assigned)
        {
            Variables.Add(assigned);
        }
    }

    /// <summary>All of another set.</summary>
    public void Add(AccessSet other)
    {
        Elements |= other.Elements;
        Variables.UnionWith(other.Variables);
    }

    public bool Overlaps(AccessSet other) => (Elements && other.Elements) || Variables.Overlaps(other.Variables);

    private void AddRoots(IEnumerable<ArrayExpression> arrays)
    {
        foreach (var array in arrays)
        {
            Elements |= array is RowArray;
            Variables.Add(IrTraversal.RootOf(array));
        }
    }
}
