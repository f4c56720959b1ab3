using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets.LinearCombinations;

namespace CircuitGen.Compiler.Planning;

/// <content>If statements: one side where the condition is known, both sides and a merge where it is secret.</content>
internal sealed partial class PlanningMachine
{
    private readonly Stack<Journal> _journals = new();
    private readonly Stack<LinearCombination> _conditions = new();
    private readonly Dictionary<(int Site, int Variable), ActionLog> _merges = [];
    private readonly MergedVariables _mergedVariables;

    private void ExecuteIf(IfStatement branch)
    {
        if (branch.Tree is { } tree && DecideBranches(branch, tree))
        {
            return;
        }

        var log = _sites[branch.Site].Actions;
        var condition = Evaluate(branch.Condition);
        if (Known(condition) is { } known)
        {
            log.Add(new PlannedAction(known ? ActionKind.Always : ActionKind.Never));
            if (known)
            {
                Execute(branch.Then);
            }
            else if (branch.Else is not null)
            {
                Execute(branch.Else);
            }

            return;
        }

        log.Add(new PlannedAction(ActionKind.Both));
        var merged = _mergedVariables.Saved[branch.Site];
        var before = Snapshot(merged);
        _journals.Push(new Journal());
        RunSide(branch, condition.Linear, holds: true);
        var afterThen = Snapshot(merged);
        Reset(merged, before);
        _journals.Peek().BeginElse();
        RunSide(branch, LinearCombination.One - condition.Linear, holds: false);
        Merge(branch, condition.Linear, merged, afterThen);
    }

    private void RunSide(IfStatement branch, LinearCombination holdsHere, bool holds)
    {
        _secretDepth++;
        _conditions.Push(holdsHere);
        var refinement = Refine(branch.Condition, holds);
        var side = holds ? branch.Then : branch.Else;
        if (side is not null)
        {
            Execute(side);
        }

        Restore(refinement);
        _conditions.Pop();
        _secretDepth--;
    }

    private (PlanValue Value, bool IsDefined)[] Snapshot(int[] variables)
    {
        var values = new (PlanValue, bool)[variables.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = (_scalars[variables[i]], _isDefined[variables[i]]);
        }

        return values;
    }

    private void Reset(int[] variables, (PlanValue Value, bool IsDefined)[] values)
    {
        for (var i = 0; i < variables.Length; i++)
        {
            (_scalars[variables[i]], _isDefined[variables[i]]) = values[i];
        }
    }

    private void Merge(IfStatement branch, LinearCombination condition, int[] merged, (PlanValue Value, bool IsDefined)[] afterThen)
    {
        for (var i = 0; i < merged.Length; i++)
        {
            var variable = merged[i];
            if (!_mergedVariables.IsSelected(branch, variable))
            {
                continue;
            }

            var (whenTrue, isDefinedWhenTrue) = afterThen[i];
            var log = MergeLog(branch.Site, variable);
            if (!isDefinedWhenTrue || !_isDefined[variable])
            {
                // Definite assignment: nobody reads it on the side that left it unassigned.
                log.Add(new PlannedAction(isDefinedWhenTrue ? ActionKind.Left : ActionKind.Right));
                if (isDefinedWhenTrue)
                {
                    Assign(variable, whenTrue);
                }
            }
            else
            {
                Assign(variable, Select(log, condition, whenTrue, _scalars[variable], branch.Site));
            }
        }

        var journal = _journals.Pop();
        foreach (var (array, index, before, whenTrue) in journal.Entries())
        {
            // By now the element holds what the else-side left; around this branch what counts is what it held before both.
            if (_journals.Count > 0)
            {
                _journals.Peek().Remember(array, index, before);
            }

            array.Elements[index] = Select(MergeLog(branch.Site, -1), condition, whenTrue, array.Elements[index], branch.Site);
        }
    }

    private ActionLog MergeLog(int site, int variable)
    {
        if (!_merges.TryGetValue((site, variable), out var log))
        {
            log = new ActionLog();
            _merges.Add((site, variable), log);
        }

        return log;
    }
}
