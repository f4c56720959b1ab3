using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Planning;

/// <summary>The scalars that an if statement's sides assign and somebody reads later before writing them again: only these need to be merged.</summary>
internal sealed class MergedVariables
{
    private readonly Liveness _liveness = new();
    private readonly Dictionary<int, int[]> _merged = [];

    private MergedVariables()
    {
    }

    /// <summary>For the site of each if statement the variables to merge, ascending, the transient ones left out.</summary>
    public static IReadOnlyDictionary<int, int[]> Find(CircuitIr ir)
    {
        var variables = new MergedVariables();
        variables.Visit(ir.Body, [.. ir.Outputs.Select(output => output.Variable)]);
        return variables._merged;
    }

    /// <summary>Visits a statement behind which the given variables are live; says which scalars it may assign.</summary>
    private HashSet<int> Visit(IrStatement statement, HashSet<int> live)
    {
        switch (statement)
        {
            case AssignStatement assign:
                return [assign.Variable];
            case BlockStatement block:
                return VisitBlock(block, [.. live]);
            case IfStatement branch:
                var assigned = Visit(branch.Then, live);
                if (branch.Else is not null)
                {
                    assigned.UnionWith(Visit(branch.Else, live));
                }

                _merged[branch.Site] = [.. assigned.Where(live.Contains).Except(branch.Transient).OrderBy(static variable => variable)];
                return assigned;
            case LoopStatement loop:
                return VisitLoop(loop, _liveness.AfterTurn(loop, live));
            default:
                return [];
        }
    }

    private HashSet<int> VisitBlock(BlockStatement block, HashSet<int> live)
    {
        var assigned = new HashSet<int>();
        for (var i = block.Statements.Count - 1; i >= 0; i--)
        {
            assigned.UnionWith(Visit(block.Statements[i], live));
            _liveness.Retreat(block.Statements[i], live);
        }

        return assigned;
    }

    private HashSet<int> VisitLoop(LoopStatement loop, HashSet<int> afterTurn)
    {
        if (loop.Step is null)
        {
            return Visit(loop.Body, afterTurn);
        }

        var assigned = Visit(loop.Step, afterTurn);
        assigned.UnionWith(Visit(loop.Body, _liveness.Before(loop.Step, afterTurn)));
        return assigned;
    }
}
