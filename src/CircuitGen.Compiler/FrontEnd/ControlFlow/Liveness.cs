using System.Runtime.CompilerServices;
using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>What a statement reads before it writes, and what it surely writes: enough to compute liveness backwards.</summary>
internal sealed class Liveness
{
    private readonly ConditionalWeakTable<IrStatement, Effect> _effects = new();

    public HashSet<int> Before(IrStatement statement, HashSet<int> after)
    {
        var effect = Of(statement);
        var before = new HashSet<int>(after);
        before.ExceptWith(effect.Writes);
        before.UnionWith(effect.Reads);
        return before;
    }

    /// <summary>Variables that are read before a sure write.</summary>
    public HashSet<int> Reads(IrStatement statement) => Of(statement).Reads;

    public static HashSet<int> Reads(IrExpression expression)
    {
        var reads = new AccessSet();
        reads.AddReads(expression);
        return reads.Variables;
    }

    private Effect Of(IrStatement statement) => _effects.GetValue(statement, Find);

    private Effect Find(IrStatement statement)
    {
        switch (statement)
        {
            case BlockStatement block:
                return Sequence(block.Statements);
            case IfStatement branch:
                var whenTrue = Of(branch.Then);
                var whenFalse = branch.Else is null ? new([], []) : Of(branch.Else);
                return new([.. Reads(branch.Condition), .. whenTrue.Reads, .. whenFalse.Reads], [.. whenTrue.Writes.Intersect(whenFalse.Writes)]);
            case LoopStatement loop:
                var turn = loop.Step is null ? Of(loop.Body) : Sequence([loop.Body, loop.Step]);
                return new([.. Reads(loop.Condition), .. turn.Reads], []);
            case ScopeStatement scope:
                return Of(scope.Body);
            case GuardStatement guard:
                return new([.. guard.Labels.Select(label => label.Flag!.Value), .. Of(guard.Body).Reads], []);
            default:
                return Simple(statement);
        }
    }

    private Effect Sequence(IEnumerable<IrStatement> statements)
    {
        var reads = new HashSet<int>();
        var writes = new HashSet<int>();
        foreach (var statement in statements)
        {
            var effect = Of(statement);
            reads.UnionWith(effect.Reads.Where(variable => !writes.Contains(variable)));
            writes.UnionWith(effect.Writes);
        }

        return new(reads, writes);
    }

    private static Effect Simple(IrStatement statement)
    {
        var reads = new AccessSet();
        switch (statement)
        {
            case AssignStatement s:
                reads.AddReads(s.Value);
                return new(reads.Variables, [s.Variable]);
            case NewArrayStatement s:
                reads.AddReads(s.Length);
                return new(reads.Variables, [s.Variable]);
            case AssignArrayStatement s:
                reads.AddReads(s.Array);
                return new(reads.Variables, [s.Variable]);
            case StoreStatement s:
                reads.AddReads(s.Array);
                reads.AddReads(s.Index);
                reads.AddReads(s.Value);
                reads.AddReads(s.Bound);
                break;
            case StoreRowStatement s:
                reads.AddReads(s.Array);
                reads.AddReads(s.Index);
                reads.AddReads(s.Row);
                break;
            case AssertStatement s:
                reads.AddReads(s.Condition);
                break;
        }

        return new(reads.Variables, []);
    }

    private sealed class Effect(HashSet<int> reads, HashSet<int> writes)
    {
        public HashSet<int> Reads { get; } = reads;

        public HashSet<int> Writes { get; } = writes;
    }
}
