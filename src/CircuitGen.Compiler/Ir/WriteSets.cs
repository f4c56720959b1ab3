namespace CircuitGen.Compiler.Ir;

/// <summary>
/// What statements, and those in them, may write. Each statement is looked at once, because every level of nested code is asked about; sets
/// are shared, so they are not to be changed.
/// </summary>
internal sealed class WriteSets
{
    private readonly Dictionary<IrStatement, AccessSet> _known = new(ByReference<IrStatement>.Comparer);

    /// <summary>What the statement, or one in it, may write.</summary>
    public AccessSet Of(IrStatement statement)
    {
        if (!_known.TryGetValue(statement, out var writes))
        {
            writes = Find(statement);
            _known.Add(statement, writes);
        }

        return writes;
    }

    /// <summary>What any of the statements may write.</summary>
    public AccessSet Of(IEnumerable<IrStatement> statements)
    {
        var writes = new AccessSet();
        foreach (var statement in statements)
        {
            writes.Add(Of(statement));
        }

        return writes;
    }

    private AccessSet Find(IrStatement statement)
    {
        var inner = IrTraversal.StatementsOf(statement).ToArray();
        if (inner.Length == 1)
        {
            return Of(inner[0]);
        }

        var writes = Of(inner);
        writes.AddOwnWrites(statement);
        return writes;
    }
}
