using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Planning;

/// <summary>
/// The scalars and arrays that an if statement's sides assign and somebody reads later before writing them again: only these need to be merged.
/// What the first side assigns and the other reads must be put back in between, whether or not anybody reads it later.
/// </summary>
internal sealed class MergedVariables
{
    private readonly Liveness _liveness = new();
    private readonly Dictionary<int, int[]> _saved = [];
    private readonly Dictionary<int, HashSet<int>> _selected = [];
    private readonly Dictionary<int, HashSet<int>> _liveAfter = [];
    private readonly CircuitIr _ir;

    private MergedVariables(CircuitIr ir) => _ir = ir;

    /// <summary>For the site of each if statement the variables to save before it, ascending.</summary>
    public IReadOnlyDictionary<int, int[]> Saved => _saved;

    /// <summary>The variables of all if statements of a circuit.</summary>
    public static MergedVariables Find(CircuitIr ir)
    {
        var variables = new MergedVariables(ir);
        variables.Visit(ir.Body, [.. ir.Outputs.Select(output => output.Variable)]);
        return variables;
    }

    /// <summary>
    /// Whether what both sides left of a saved variable is selected. A transient variable keeps what the first side left, unless it is
    /// put back for the other side.
    /// </summary>
    public bool IsSelected(IfStatement branch, int variable) => _selected[branch.Site].Contains(variable);

    /// <summary>The array variables that are read behind an if statement which assigns arrays.</summary>
    public IReadOnlyCollection<int> LiveAfter(int site) => _liveAfter[site];

    /// <summary>Visits a statement behind which the given variables are live; says which variables it may assign.</summary>
    private HashSet<int> Visit(IrStatement statement, HashSet<int> live)
    {
        switch (statement)
        {
            case AssignStatement or NewArrayStatement or AssignArrayStatement or ClearArrayStatement:
                return [IrTraversal.AssignedBy(statement)!.Value];
            case BlockStatement block:
                return VisitBlock(block, [.. live]);
            case IfStatement branch:
                return VisitIf(branch, live);
            case LoopStatement loop:
                return VisitLoop(loop, _liveness.AfterTurn(loop, live));
            default:
                return [];
        }
    }

    private HashSet<int> VisitIf(IfStatement branch, HashSet<int> live)
    {
        var assigned = Visit(branch.Then, live);
        var restored = new HashSet<int>(assigned);
        HashSet<int> intoElse = branch.Else is null ? [] : _liveness.Before(branch.Else, live);
        restored.IntersectWith(intoElse);
        if (branch.Else is not null)
        {
            assigned.UnionWith(Visit(branch.Else, live));
        }

        var transient = new HashSet<int>(branch.Transient);
        HashSet<int> selected = [.. assigned.Where(variable => live.Contains(variable) && (!transient.Contains(variable) || intoElse.Contains(variable)))];
        _selected[branch.Site] = selected;
        if (selected.Any(IsArray))
        {
            _liveAfter[branch.Site] = [.. live.Where(IsArray)];
        }

        _saved[branch.Site] = [.. selected.Union(restored).OrderBy(static variable => variable)];
        return assigned;
    }

    private bool IsArray(int variable) => _ir.Variables[variable].Dimensions > 0;

    private HashSet<int> VisitBlock(BlockStatement block, HashSet<int> live)
    {
        var assigned = new HashSet<int>();
        for (var i = block.Statements.Count - 1; i >= 0; i--)
        {
            assigned.UnionWith(Visit(block.Statements[i], live));
            _liveness.Retreat(block.Statements, i, live);
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
