namespace CircuitGen.Compiler.Planning;

/// <summary>
/// What was decided at each visit of one place, in the order of the visits: a loop visits it many times, and the decisions may
/// differ. Runs of equal decisions are stored once.
/// </summary>
public sealed class ActionLog
{
    private readonly List<(PlannedAction Action, int Count)> _runs = [];

    /// <summary>How many visits.</summary>
    public int Visits { get; private set; }

    /// <summary>The runs of equal decisions.</summary>
    public IReadOnlyList<(PlannedAction Action, int Count)> Runs => _runs;

    /// <summary>Whether all visits decided the same.</summary>
    public bool IsUniform => _runs.Count <= 1;

    /// <summary>The decision of the first visit.</summary>
    public PlannedAction First => _runs.Count == 0 ? PlannedAction.Linear : _runs[0].Action;

    /// <summary>Whether any visit decided for this kind.</summary>
    public bool Any(ActionKind kind)
    {
        foreach (var run in _runs)
        {
            if (run.Action.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The decision of every visit.</summary>
    public IEnumerable<PlannedAction> All()
    {
        foreach (var (action, count) in _runs)
        {
            for (var i = 0; i < count; i++)
            {
                yield return action;
            }
        }
    }

    internal void Add(PlannedAction action)
    {
        Visits++;
        if (_runs.Count > 0 && _runs[_runs.Count - 1].Action == action)
        {
            _runs[_runs.Count - 1] = (action, _runs[_runs.Count - 1].Count + 1);
        }
        else
        {
            _runs.Add((action, 1));
        }
    }
}
