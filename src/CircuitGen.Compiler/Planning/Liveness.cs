using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Planning;

/// <summary>
/// Which scalars somebody reads after an if statement before writing them again: only these need to be merged.
/// The classic backward data flow over structured statements; a loop is gone through twice, which is enough because liveness only grows.
/// </summary>
internal sealed class Liveness
{
    private readonly Dictionary<int, HashSet<int>> _liveAfterIf = [];

    public Liveness(CircuitIr ir)
    {
        var live = new HashSet<int>(ir.Outputs.Select(output => output.Variable));
        Visit(ir.Body, live);
    }

    /// <summary>The scalars that either side assigns and somebody reads later, ascending, the transient ones left out.</summary>
    public int[] MergedBy(IfStatement branch)
    {
        var assigned = new SortedSet<int>();
        Assigned(branch.Then, assigned);
        if (branch.Else is not null)
        {
            Assigned(branch.Else, assigned);
        }

        assigned.IntersectWith(_liveAfterIf[branch.Site]);
        assigned.ExceptWith(branch.Transient);
        return [.. assigned];
    }

    private static void Assigned(IrStatement statement, SortedSet<int> assigned)
    {
        switch (statement)
        {
            case AssignStatement assign:
                assigned.Add(assign.Variable);
                break;
            case BlockStatement block:
                foreach (var inner in block.Statements)
                {
                    Assigned(inner, assigned);
                }

                break;
            case IfStatement branch:
                Assigned(branch.Then, assigned);
                if (branch.Else is not null)
                {
                    Assigned(branch.Else, assigned);
                }

                break;
            case LoopStatement loop:
                Assigned(loop.Body, assigned);
                if (loop.Step is not null)
                {
                    Assigned(loop.Step, assigned);
                }

                break;
        }
    }

    private void Visit(IrStatement statement, HashSet<int> live)
    {
        switch (statement)
        {
            case BlockStatement block:
                for (var i = block.Statements.Count - 1; i >= 0; i--)
                {
                    Visit(block.Statements[i], live);
                }

                break;
            case AssignStatement assign:
                live.Remove(assign.Variable);
                Read(assign.Value, live);
                break;
            case IfStatement branch:
                VisitIf(branch, live);
                break;
            case LoopStatement loop:
                Read(loop.Condition, live);
                for (var pass = 0; pass < 2; pass++)
                {
                    var around = new HashSet<int>(live);
                    if (loop.Step is not null)
                    {
                        Visit(loop.Step, around);
                    }

                    Visit(loop.Body, around);
                    Read(loop.Condition, around);
                    live.UnionWith(around);
                }

                break;
            default:
                foreach (var expression in IrTraversal.ExpressionsOf(statement))
                {
                    Read(expression, live);
                }

                break;
        }
    }

    private void VisitIf(IfStatement branch, HashSet<int> live)
    {
        if (!_liveAfterIf.TryGetValue(branch.Site, out var liveAfter))
        {
            liveAfter = [];
            _liveAfterIf.Add(branch.Site, liveAfter);
        }

        liveAfter.UnionWith(live);
        var other = new HashSet<int>(live);
        Visit(branch.Then, live);
        if (branch.Else is not null)
        {
            Visit(branch.Else, other);
        }

        live.UnionWith(other);
        Read(branch.Condition, live);
    }

    private static void Read(IrExpression expression, HashSet<int> live)
    {
        foreach (var inner in IrTraversal.SelfAndDescendants(expression))
        {
            if (inner is VariableExpression variable)
            {
                live.Add(variable.Variable);
            }
        }
    }
}
