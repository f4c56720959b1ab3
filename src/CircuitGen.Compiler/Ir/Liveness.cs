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
        Retreat([statement], 0, before);
        return before;
    }

    /// <summary>As <see cref="Before"/> for a statement of a block, in place: the statement in front tells whether a loop runs at all.</summary>
    public void Retreat(IReadOnlyList<IrStatement> block, int index, HashSet<int> live)
    {
        live.ExceptWith(WritesOf(block, index));
        live.UnionWith(Of(block[index]).Reads);
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
                return new([.. OwnReads(loop), .. Turn(loop).Reads], []);
            case EnclosingStatement enclosing:
                var body = Of(enclosing.Body);
                return enclosing.Flags.Count == 0 ? body : new([.. enclosing.Flags, .. body.Reads], []);
            default:
                return new(OwnReads(statement), IrTraversal.AssignedBy(statement) is { } assigned ? [assigned] : []);
        }
    }

    private Effect Turn(LoopStatement loop) => loop.Step is null ? Of(loop.Body) : Sequence(new([loop.Body, loop.Step]));

    private Effect Sequence(EquatableArray<IrStatement> statements)
    {
        var reads = new HashSet<int>();
        var writes = new HashSet<int>();
        for (var i = 0; i < statements.Count; i++)
        {
            reads.UnionWith(Of(statements[i]).Reads.Where(variable => !writes.Contains(variable)));
            writes.UnionWith(WritesOf(statements, i));
        }

        return new(reads, writes);
    }

    private HashSet<int> WritesOf(IReadOnlyList<IrStatement> block, int index) =>
        index > 0 && block[index] is LoopStatement loop && RunsAtLeastOnce(block[index - 1], loop) ? Turn(loop).Writes : Of(block[index]).Writes;

    /// <summary>Whether a counter is set right before a loop to a number below the loop's end, as in <c>for (var i = 0; i &lt; 10; i++)</c>.</summary>
    private static bool RunsAtLeastOnce(IrStatement before, LoopStatement loop) =>
        before is AssignStatement { Value: ConstantExpression start } counter
        && loop.Condition is OperationExpression { Kind: OperationKind.Less } less
        && less.Operands[0] is VariableExpression read && read.Variable == counter.Variable
        && less.Operands[1] is ConstantExpression end && start.Value < end.Value;

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
