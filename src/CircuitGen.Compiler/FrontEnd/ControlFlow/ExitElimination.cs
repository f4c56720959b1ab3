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
    public static BlockStatement Run(BlockStatement body, VariableTable variables, IEnumerable<int> liveAtEnd)
    {
        var elimination = new ExitElimination(variables);
        var structured = new BlockStatement(body.Site, new([.. elimination.Sequence(body.Statements)]));
        var flagged = (BlockStatement)new FlagAssignments().Rewrite(structured);
        return (BlockStatement)new GuardLowering(flagged, liveAtEnd, variables).Result;
    }

    private BlockStatement Block(int site, IEnumerable<IrStatement> statements) => new(site, new([.. Sequence(statements)]));

    private List<IrStatement> Sequence(IEnumerable<IrStatement> sequence)
    {
        var statements = sequence.SelectMany(IrTraversal.Flat).ToArray();
        var result = new List<IrStatement>();
        for (var i = 0; i < statements.Length; i++)
        {
            var statement = statements[i];
            var exits = _exits.Of(statement);
            var rest = statements.Skip(i + 1);
            if (exits.Labels.Count > 0 && i + 1 < statements.Length && statement is IfStatement branch && Absorb(branch, rest) is { } absorbed)
            {
                result.Add(absorbed);
                return result;
            }

            result.Add(Inside(statement));
            if (exits.Always)
            {
                return result;
            }

            if (exits.Labels.Count > 0 && i + 1 < statements.Length)
            {
                result.Add(Guard(statement.Site, exits.Labels, new BlockStatement(statement.Site, new([.. Sequence(rest)])), isStep: false));
                return result;
            }
        }

        return result;
    }

    /// <summary>Moves what follows an if into the side that does not leave.</summary>
    private IfStatement? Absorb(IfStatement branch, IEnumerable<IrStatement> rest)
    {
        var thenLeaves = _exits.Of(branch.Then).Always;
        var elseLeaves = _exits.Of(branch.Else).Always;
        if (thenLeaves == elseLeaves)
        {
            return null;
        }

        IEnumerable<IrStatement> otherwise = branch.Else is null ? [] : [branch.Else];
        return thenLeaves
            ? branch with { Then = Block(branch.Then.Site, [branch.Then]), Else = Block(branch.Site, otherwise.Concat(rest)) }
            : branch with { Then = Block(branch.Then.Site, rest.Prepend(branch.Then)), Else = Block(branch.Site, otherwise) };
    }

    private IrStatement Inside(IrStatement statement)
    {
        switch (statement)
        {
            case IfStatement branch:
                return branch with { Then = Block(branch.Then.Site, [branch.Then]), Else = branch.Else is null ? null : Block(branch.Else.Site, [branch.Else]) };
            case ScopeStatement scope:
                return scope with { Body = Block(scope.Body.Site, [scope.Body]) };
            case LoopStatement loop:
                var labels = _exits.Of(loop.Body).Labels;
                var body = Block(loop.Body.Site, [loop.Body]);
                var step = loop.Step is null ? null : Block(loop.Step.Site, [loop.Step]);
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
