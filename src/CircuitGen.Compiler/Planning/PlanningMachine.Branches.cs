using CircuitGen.Compiler.Ir;
using CircuitGen.Gadgets.LinearCombinations;

namespace CircuitGen.Compiler.Planning;

/// <content>If statements: one side where the condition is known, both sides and a merge where it is secret.</content>
internal sealed partial class PlanningMachine
{
    private readonly Stack<Journal> _journals = new();

    // The secret conditions around what is being planned, the innermost first.
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
        var refinement = Enter(branch.Condition, holdsHere, holds);
        var side = holds ? branch.Then : branch.Else;
        if (side is not null)
        {
            Execute(side);
        }

        Leave(refinement);
    }

    /// <summary>Begins what runs only where a secret condition holds, or where it does not.</summary>
    private List<Refinement> Enter(IrExpression condition, LinearCombination holdsHere, bool holds)
    {
        _conditions.Push(holdsHere);
        return Refine(condition, holds);
    }

    private void Leave(List<Refinement> refinements)
    {
        Restore(refinements);
        _conditions.Pop();
    }

    /// <summary>How many secret conditions stand around what is being planned.</summary>
    private int SecretDepth => _conditions.Count;

    /// <summary>The secret conditions around what is being planned, in the order in which emitted code keeps them.</summary>
    private LinearCombination[] Conditions => [.. _conditions.Reverse()];

    private VariableState[] Snapshot(int[] variables)
    {
        var values = new VariableState[variables.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = new(_scalars[variables[i]], _isDefined[variables[i]], _arrays[variables[i]]);
        }

        return values;
    }

    private void Reset(int[] variables, VariableState[] values)
    {
        for (var i = 0; i < variables.Length; i++)
        {
            (_scalars[variables[i]], _isDefined[variables[i]], _arrays[variables[i]]) = values[i];
        }
    }

    private void Merge(IfStatement branch, LinearCombination condition, int[] merged, VariableState[] afterThen)
    {
        var journal = _journals.Pop();
        var arrays = new ArrayMerge(branch);
        for (var i = 0; i < merged.Length; i++)
        {
            var variable = merged[i];
            if (!_mergedVariables.IsSelected(branch, variable))
            {
                continue;
            }

            if (_ir.Variables[variable].Dimensions > 0)
            {
                arrays.Add(variable, afterThen[i].Array, _arrays[variable]);
                continue;
            }

            var (whenTrue, isDefinedWhenTrue, _) = afterThen[i];
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

        foreach (var (array, index, before, whenTrue) in journal.Entries())
        {
            // By now the element holds what the else-side left; around this branch what counts is what it held before both.
            if (_journals.Count > 0)
            {
                _journals.Peek().Remember(array, index, before);
            }

            array.Elements[index] = Select(MergeLog(branch.Site, -1), condition, whenTrue, array.Elements[index], branch.Site);
        }

        // Last, because an array from outside holds what this branch wrote to it only now.
        MergeArrays(arrays, condition);
    }

    /// <summary>
    /// Makes a new array of the elements of two. That is as good as a reference to one of them only where nobody else reads or writes either of
    /// them afterwards.
    /// </summary>
    private void MergeArrays(ArrayMerge merge, LinearCombination condition)
    {
        foreach (var (variable, whenTrue, whenFalse) in merge.Variables)
        {
            var log = MergeLog(merge.Site, variable);
            if (whenTrue == whenFalse || whenTrue is null || whenFalse is null)
            {
                // Definite assignment: nobody reads it on the side that left it unassigned.
                log.Add(new PlannedAction(whenFalse is null ? ActionKind.Left : ActionKind.Right));
                _arrays[variable] = whenFalse ?? whenTrue;
                continue;
            }

            if (whenTrue.Rows is not null || whenFalse.Rows is not null || whenTrue.Length != whenFalse.Length || IsShared(merge, variable, whenTrue, whenFalse))
            {
                throw Stop(whenTrue == PlanArray.Null || whenFalse == PlanArray.Null ? ProblemIds.NullArray : ProblemIds.SecretArrayReference, merge.Site);
            }

            log.Add(new PlannedAction(ActionKind.Select));
            var elements = MergeLog(merge.Site, ArrayMerge.ElementsOf(variable));
            var array = new PlanArray(whenTrue.Length, SecretDepth);
            for (var i = 0; i < array.Length; i++)
            {
                array.Elements[i] = Select(elements, condition, whenTrue.Elements[i], whenFalse.Elements[i], merge.Site);
                _variables[variable].Widen(array.Elements[i]);
            }

            _arrays[variable] = array;
        }
    }

    /// <summary>Whether another variable that is read later refers to one of two arrays.</summary>
    private bool IsShared(ArrayMerge merge, int variable, PlanArray whenTrue, PlanArray whenFalse)
    {
        return merge.Variables.Any(other => other.Variable != variable && (Reaches(other.WhenTrue) || Reaches(other.WhenFalse)))
            || _mergedVariables.LiveAfter(merge.Site).Any(live => live != variable && merge.Variables.All(other => other.Variable != live) && Reaches(_arrays[live]));

        bool Reaches(PlanArray? array) => array is not null && (array == whenTrue || array == whenFalse || (array.Rows?.Any(Reaches) ?? false));
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
