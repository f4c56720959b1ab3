using System.Runtime.CompilerServices;
using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Emit;

/// <summary>Which statements mention which variables. Each statement is looked at once, however often one asks.</summary>
internal sealed class VariableUses
{
    private readonly ConditionalWeakTable<IrStatement, HashSet<int>> _mentioned = new();
    private readonly ConditionalWeakTable<IrStatement, HashSet<int>> _read = new();
    private readonly ConditionalWeakTable<BlockStatement, Dictionary<int, (IrStatement First, IrStatement Last)>> _users = new();

    /// <summary>Whether a statement, or one in it, reads or writes the variable.</summary>
    public bool Mentions(IrStatement statement, int variable) => _mentioned.GetValue(statement, Mentioned).Contains(variable);

    /// <summary>Whether a statement itself reads the variable or refers to its array; the statements in it are left out.</summary>
    public bool Reads(IrStatement statement, int variable) => _read.GetValue(statement, Read).Contains(variable);

    /// <summary>The first and the last statement directly in a block that mention the variable.</summary>
    public (IrStatement First, IrStatement Last)? Users(BlockStatement block, int variable) =>
        _users.GetValue(block, UsersIn).TryGetValue(variable, out var users) ? users : null;

    private HashSet<int> Mentioned(IrStatement statement)
    {
        var mentioned = new HashSet<int>(_read.GetValue(statement, Read));
        if (IrTraversal.AssignedBy(statement) is { } assigned)
        {
            mentioned.Add(assigned);
        }

        foreach (var inner in IrTraversal.StatementsOf(statement))
        {
            mentioned.UnionWith(_mentioned.GetValue(inner, Mentioned));
        }

        return mentioned;
    }

    private static HashSet<int> Read(IrStatement statement)
    {
        var reads = new AccessSet();
        reads.AddOwnReads(statement);
        return reads.Variables;
    }

    private Dictionary<int, (IrStatement First, IrStatement Last)> UsersIn(BlockStatement block)
    {
        var users = new Dictionary<int, (IrStatement First, IrStatement Last)>();
        foreach (var statement in block.Statements)
        {
            foreach (var variable in _mentioned.GetValue(statement, Mentioned))
            {
                users[variable] = (users.TryGetValue(variable, out var known) ? known.First : statement, statement);
            }
        }

        return users;
    }
}
