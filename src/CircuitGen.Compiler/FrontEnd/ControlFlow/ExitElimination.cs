using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>
/// Turns jumps out of the middle (break, continue, return) into structure. Where one side of an if always leaves, what follows
/// moves into the other side; elsewhere a flag remembers the jump and what follows is guarded by it.
/// </summary>
internal sealed class ExitElimination
{
    private readonly VariableTable _variables;
    private readonly ExitSummary.Finder _exits = new();

    private ExitElimination(VariableTable variables) => _variables = variables;

    /// <param name="body">What was lowered, with exits and scopes.</param>
    /// <param name="variables">Gets the flags.</param>
    /// <param name="liveAtEnd">The variables that are read when the body has ended.</param>
    /// <param name="requireShallow">Looks at statements whose exits have become structure, which is as deep as there are exits.</param>
    public static BlockStatement Run(BlockStatement body, VariableTable variables, IEnumerable<int> liveAtEnd, Action<IrStatement> requireShallow)
    {
        var elimination = new ExitElimination(variables);
        var structured = new BlockStatement(body.Site, new([.. elimination.Sequence([.. IrTraversal.Flat(body)])]));
        requireShallow(structured);
        var flagged = (BlockStatement)new FlagAssignments().Rewrite(structured);
        return (BlockStatement)new GuardLowering(flagged, liveAtEnd, variables).Result;
    }

    private BlockStatement Block(int site, params IrStatement[] statements) => new(site, new([.. Sequence([.. statements.SelectMany(IrTraversal.Flat)])]));

    /// <param name="statements">Statements that are no blocks.</param>
    private List<IrStatement> Sequence(IrStatement[] statements)
    {
        var result = new List<IrStatement>();
        for (var i = 0; i < statements.Length; i++)
        {
            var statement = statements[i];
            var exits = _exits.Of(statement);
            var isLast = i + 1 == statements.Length;
            if (exits.Labels.Count > 0 && !isLast && statement is IfStatement branch && Absorb(branch, statements, i + 1) is { } absorbed)
            {
                result.Add(absorbed);
                return result;
            }

            result.Add(Inside(statement));
            if (exits.Always)
            {
                return result;
            }

            if (exits.Labels.Count > 0 && !isLast)
            {
                var guarded = new BlockStatement(statement.Site, new([.. Sequence(From(statements, i + 1, null))]));
                result.Add(Guard(statement.Site, exits.Labels, guarded, isStep: false));
                return result;
            }
        }

        return result;
    }

    /// <summary>Moves what follows an if, the statements from <paramref name="next"/> on, into the side that does not leave.</summary>
    private IfStatement? Absorb(IfStatement branch, IrStatement[] statements, int next)
    {
        var thenLeaves = _exits.Of(branch.Then).Always;
        var elseLeaves = _exits.Of(branch.Else).Always;
        if (thenLeaves == elseLeaves)
        {
            return null;
        }

        return thenLeaves
            ? branch with { Then = Block(branch.Then.Site, branch.Then), Else = new BlockStatement(branch.Site, new([.. Sequence(From(statements, next, branch.Else))])) }
            : branch with { Then = new BlockStatement(branch.Then.Site, new([.. Sequence(From(statements, next, branch.Then))])), Else = branch.Else is null ? Block(branch.Site) : Block(branch.Site, branch.Else) };
    }

    /// <summary>The statements from a place on, after another one: copied at once, for a long method does this at every exit.</summary>
    private static IrStatement[] From(IrStatement[] statements, int start, IrStatement? first)
    {
        IrStatement[] before = first is null ? [] : [.. IrTraversal.Flat(first)];
        var result = new IrStatement[before.Length + statements.Length - start];
        before.CopyTo(result, 0);
        Array.Copy(statements, start, result, before.Length, statements.Length - start);
        return result;
    }

    private IrStatement Inside(IrStatement statement)
    {
        switch (statement)
        {
            case IfStatement branch:
                return branch with { Then = Block(branch.Then.Site, branch.Then), Else = branch.Else is null ? null : Block(branch.Else.Site, branch.Else) };
            case ScopeStatement scope:
                return scope with { Body = Block(scope.Body.Site, scope.Body) };
            case LoopStatement loop:
                var labels = _exits.Of(loop.Body).Labels;
                var body = Block(loop.Body.Site, loop.Body);
                var step = loop.Step is null ? null : Block(loop.Step.Site, loop.Step);
                return labels.Count == 0
                    ? loop with { Body = body, Step = step }
                    : loop with
                    {
                        Body = Guard(loop.Body.Site, labels, body, isStep: false),
                        Step = step is null ? null : Guard(step.Site, labels, step, isStep: true),
                    };
            default:
                return statement;
        }
    }

    private GuardStatement Guard(int site, IReadOnlyList<ExitLabel> labels, BlockStatement body, bool isStep)
    {
        foreach (var label in labels)
        {
            label.RequireFlag(_variables);
        }

        return new(site, labels, body, isStep);
    }
}
