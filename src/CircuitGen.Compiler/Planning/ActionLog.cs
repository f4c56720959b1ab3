namespace CircuitGen.Compiler.Planning;

/// <summary>
/// What was decided at each visit of one place, in the order of the visits: a loop visits it many times, and the decisions may
/// differ. Runs of equal decisions are stored once.
/// </summary>
public sealed class ActionLog
{
    private readonly List<(PlannedAction Action, int Count)> _ended = [];
    private PlannedAction _last;
    private int _lastCount;

    // What Runs has put together, until something is added.
    private (PlannedAction Action, int Count)[]? _runs;

    /// <summary>How many visits.</summary>
    public int Visits { get; private set; }

    /// <summary>The runs of equal decisions.</summary>
    public IReadOnlyList<(PlannedAction Action, int Count)> Runs => _runs ??= _lastCount == 0 ? [] : [.. _ended, (_last, _lastCount)];

    /// <summary>Whether all visits decided the same.</summary>
    public bool IsUniform => _ended.Count == 0;

    /// <summary>Whether any visit decided for this kind.</summary>
    public bool Any(ActionKind kind)
    {
        foreach (var run in _ended)
        {
            if (run.Action.Kind == kind)
            {
                return true;
            }
        }

        return _lastCount > 0 && _last.Kind == kind;
    }

    /// <summary>The decision of every visit.</summary>
    public IEnumerable<PlannedAction> All()
    {
        foreach (var (action, count) in Runs)
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
        _runs = null;
        if (_lastCount > 0 && _last.Kind == action.Kind && _last == action)
        {
            _lastCount++;
            return;
        }

        if (_lastCount > 0)
        {
            _ended.Add((_last, _lastCount));
        }

        (_last, _lastCount) = (action, 1);
    }

    /// <summary>Logs a visit that needs no gadget: by far the most frequent decision.</summary>
    internal void AddLinear()
    {
        if (_lastCount > 0 && _last.Kind == ActionKind.Linear)
        {
            Visits++;
            _lastCount++;
            _runs = null;
        }
        else
        {
            Add(PlannedAction.Linear);
        }
    }
}
