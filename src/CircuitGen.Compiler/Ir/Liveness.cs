using System.Runtime.CompilerServices;

namespace CircuitGen.Compiler.Ir;

/// <summary>
/// What a statement reads before it writes, and what it surely writes: enough for the classic backward data flow of liveness. What was
/// found out about a statement is kept, so that asking at every level of a method visits each statement once.
/// </summary>
internal sealed class Liveness
{
    private readonly ConditionalWeakTable<IrStatement, Effect> _effects = new();

    /// <summary>The variables that are live before a statement, given those behind it.</summary>
    public HashSet<int> Before(IrStatement statement, HashSet<int> after)
    {
        var before = new HashSet<int>(after);
        Retreat(statement, before);
        return before;
    }

    /// <summary>As <see cref="Before"/>, in place.</summary>
    public void Retreat(IrStatement statement, HashSet<int> live)
    {
        var effect = Of(statement);
        live.ExceptWith(effect.Writes);
        live.UnionWith(effect.Reads);
    }

    /// <summary>The variables that are live at the end of a turn of a loop: those that another turn reads are.</summary>
    public HashSet<int> AfterTurn(LoopStatement loop, HashSet<int> after) => [.. after, .. Of(loop).Reads];

    private Effect Of(IrStatement statement) => _effects.GetValue(statement, Find);

    private Effect Find(IrStatement statement)
    {
        switch (statement)
        {
            case BlockStatement block:
                return Sequence(block.Statements);
            case IfStatement branch:
                var whenTrue = Of(branch.Then);
                var whenFalse = branch.Else is null ? Effect.None : Of(branch.Else);
                return new([.. OwnReads(branch), .. whenTrue.Reads, .. whenFalse.Reads], [.. whenTrue.Writes.Intersect(whenFalse.Writes)]);
            case LoopStatement loop:
                var turn = loop.Step is null ? Of(loop.Body) : Sequence([loop.Body, loop.Step]);
                return new([.. OwnReads(loop), .. turn.Reads], []);
            case EnclosingStatement enclosing:
                var body = Of(enclosing.Body);
                return enclosing.Flags.Count == 0 ? body : new([.. enclosing.Flags, .. body.Reads], []);
            default:
                return new(OwnReads(statement), IrTraversal.AssignedBy(statement) is { } assigned ? [assigned] : []);
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

    private static HashSet<int> OwnReads(IrStatement statement)
    {
        var reads = new AccessSet();
        reads.AddOwnReads(statement);
        return reads.Variables;
    }

    /// <summary>What is read before a sure write, and what is surely written.</summary>
    private sealed class Effect(HashSet<int> reads, HashSet<int> writes)
    {
        public static readonly Effect None = new([], []);

        public HashSet<int> Reads { get; } = reads;

        public HashSet<int> Writes { get; } = writes;
    }
}
