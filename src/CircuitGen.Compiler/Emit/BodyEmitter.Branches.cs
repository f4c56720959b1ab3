using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;

namespace CircuitGen.Compiler.Emit;

/// <content>If statements.</content>
internal sealed partial class BodyEmitter
{
    private void Branch(IfStatement branch)
    {
        var log = _plan.Sites[branch.Site].Actions;
        var (always, never, both) = (log.Any(ActionKind.Always), log.Any(ActionKind.Never), log.Any(ActionKind.Both));
        if (log.Visits == 0)
        {
            return;
        }

        if (branch.Tree is { } tree && log.Any(ActionKind.TreeWalk))
        {
            WalkBranches(branch, tree);
            return;
        }

        var condition = Expression(branch.Condition);
        if (both)
        {
            SecretBranch(branch, log, condition, always || never);
        }
        else if (always && never)
        {
            _writer.Open($"if ({(condition.IsStatic ? condition.Text : _dialect.Known(condition, ScalarType.Boolean))})");
            Statement(branch.Then);
            _writer.Close();
            Otherwise(branch.Else);
        }
        else if (always)
        {
            Statement(branch.Then);
        }
        else if (branch.Else is not null)
        {
            Statement(branch.Else);
        }
    }

    private void SecretBranch(IfStatement branch, ActionLog log, Code condition, bool isMixed)
    {
        var prefix = Prefix(branch.Site);
        var path = isMixed ? $"{_tables.Table(log, "Kind", prefix, static action => (long)action.Kind)}[{NextVisit(prefix)}]" : null;
        var flag = Materialize(_dialect.Lift(condition, ScalarType.Boolean, NumberWidth.Long), "condition");
        var merged = _plan.MergedVariables[branch.Site];
        var before = Save(merged, "Before");
        var hasJournal = _plan.Merges.ContainsKey((branch.Site, -1));
        var hasGuards = _guardedPlaces.Contains(branch.Site);

        When(path, ActionKind.Both, () => Begin(hasJournal, hasGuards, flag.Text));
        Unless(path, ActionKind.Never, () => Statement(branch.Then));
        var afterThen = Save(merged, "Then");
        When(path, ActionKind.Both, () =>
        {
            Restore(merged, before);
            if (hasJournal)
            {
                _writer.Line($"{_journals}.BeginElse();");
            }

            if (hasGuards)
            {
                NegateCondition(flag);
            }
        });
        if (branch.Else is not null)
        {
            Unless(path, ActionKind.Always, () => Statement(branch.Else));
        }

        When(path, ActionKind.Both, () => Join(branch, flag, merged, afterThen, hasJournal, hasGuards));
    }

    private void Begin(bool hasJournal, bool hasGuards, string condition)
    {
        if (hasJournal)
        {
            _usesJournals = true;
            _writer.Line($"{_journals}.BeginThen();");
        }

        if (hasGuards)
        {
            BeginCondition(condition);
        }
    }

    private void BeginCondition(string condition)
    {
        _usesConditions = true;
        _writer.Line($"{_conditions}.Add({condition});");
    }

    private void NegateCondition(Code condition) => _writer.Line($"{_conditions}[^1] = 1 - {condition.Operand};");

    private void EndCondition() => _writer.Line($"{_conditions}.RemoveAt({_conditions}.Count - 1);");

    private void Join(IfStatement branch, Code condition, int[] merged, string[] afterThen, bool hasJournal, bool hasGuards)
    {
        if (hasGuards)
        {
            EndCondition();
        }

        for (var i = 0; i < merged.Length; i++)
        {
            if (Ir.Variables[merged[i]].Dimensions == 0 && _plan.Merges.TryGetValue((branch.Site, merged[i]), out var log))
            {
                var (name, width) = (NameOf(merged[i]), WidthOf(merged[i]));
                var (whenTrue, whenFalse) = (new Code(afterThen[i], false, width, true), new Code(name, false, width, true));
                var value = Decided(
                    log, $"{Prefix(branch.Site)}Merge{merged[i]}", $"{name}Merged", width, action => Select(action.Kind, condition, whenTrue, whenFalse, branch.Site));
                if (value.Text != name)
                {
                    _writer.Line($"{name} = {value.Text};");
                }
            }
        }

        if (hasJournal)
        {
            var log = _plan.Merges[(branch.Site, -1)];
            _writer.Line($"{_journals}.Join({ElementChoice(branch, condition, log, $"{Prefix(branch.Site)}Elements", _journalWidth)});");
        }

        for (var i = 0; i < merged.Length; i++)
        {
            if (Ir.Variables[merged[i]].Dimensions > 0 && _plan.Merges.TryGetValue((branch.Site, merged[i]), out var log))
            {
                JoinArray(branch, condition, merged[i], afterThen[i], log);
            }
        }
    }

    /// <summary>An array variable: one side's array, or a new one of the elements of both.</summary>
    private void JoinArray(IfStatement branch, Code condition, int variable, string afterThen, ActionLog log)
    {
        var name = NameOf(variable);
        var prefix = $"{Prefix(branch.Site)}Merge{variable}";
        var path = log.IsUniform ? null : $"{_tables.Table(log, "Kind", prefix, static action => (long)action.Kind)}[{NextVisit(prefix)}]";
        if (log.Any(ActionKind.Left))
        {
            When(path, ActionKind.Left, () => _writer.Line($"{name} = {afterThen};"));
        }

        if (_plan.Merges.TryGetValue((branch.Site, ArrayMerge.ElementsOf(variable)), out var elements))
        {
            var choice = ElementChoice(branch, condition, elements, $"{prefix}Elements", WidthOf(variable));
            When(path, ActionKind.Select, () => _writer.Line($"{name} = {TypeNames.BranchArrays}.Join({afterThen}, {name}, {choice});"));
        }
    }

    /// <summary>A function that chooses between two elements, in the order in which the plan did.</summary>
    private string ElementChoice(IfStatement branch, Code condition, ActionLog log, string prefix, NumberWidth width)
    {
        var (whenTrue, whenFalse) = (new Code(_whenTrue, false, width, true), new Code(_whenFalse, false, width, true));
        if (!_dialect.IsWitness)
        {
            return $"({_whenTrue}, {_whenFalse}) => {Select(ActionKind.Select, condition, whenTrue, whenFalse, branch.Site)}";
        }

        var choice = $"{condition.Operand} != 0 ? {_whenTrue} : {_whenFalse}";
        var selects = $"{_dialect.Builder}.Select({condition.Text}, {_whenTrue}, {_whenFalse})";
        var kinds = log.Runs.Select(run => run.Action.Kind == ActionKind.Select).Distinct().ToArray();
        if (kinds.Length == 1)
        {
            return $"({_whenTrue}, {_whenFalse}) => {(kinds[0] ? selects : choice)}";
        }

        var table = _tables.Table(log, "Selects", prefix, static action => action.Kind == ActionKind.Select ? 1L : 0L);
        var counter = _names.Shared($"{prefix}Visits");
        _counters.Add(counter);
        return $"({_whenTrue}, {_whenFalse}) => {table}[{counter}++] == 1 ? {selects} : {choice}";
    }

    private string[] Save(int[] variables, string suffix)
    {
        var names = new string[variables.Length];
        for (var i = 0; i < variables.Length; i++)
        {
            names[i] = _names.Local(NameOf(variables[i]) + suffix);
            _writer.Line($"{TypeOf(variables[i])} {names[i]} = {NameOf(variables[i])};");
        }

        return names;
    }

    private void Restore(int[] variables, string[] saved)
    {
        for (var i = 0; i < variables.Length; i++)
        {
            _writer.Line($"{NameOf(variables[i])} = {saved[i]};");
        }
    }

    private Code Materialize(Code code, string name)
    {
        if (IsToken(code.Text) && code.Text != NameOfAssigned(code.Text))
        {
            return code;
        }

        var saved = _names.Local(name);
        _writer.Line($"{_dialect.NumberType(code.Width)} {saved} = {code.Text};");
        return new Code(saved, false, code.Width, true);
    }

    // A condition that is a variable of the user's may be assigned inside the branch, so it is saved as well.
    private string? NameOfAssigned(string text) => _namesOfVariables.Contains(text) ? text : null;

    private void When(string? path, ActionKind kind, Action write) => Guarded(path, $"== {(int)kind}", write);

    private void Unless(string? path, ActionKind kind, Action write) => Guarded(path, $"!= {(int)kind}", write);

    private void Guarded(string? path, string test, Action write)
    {
        if (path is null)
        {
            write();
            return;
        }

        _writer.Open($"if ({path} {test})");
        write();
        _writer.Close();
    }
}
