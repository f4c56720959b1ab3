using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;

namespace CircuitGen.Compiler.Emit;

/// <content>Conditional expressions.</content>
internal sealed partial class BodyEmitter
{
    private Code Conditional(ConditionalExpression conditional)
    {
        var log = _plan.Sites[conditional.Site].Actions;

        // A side that is not taken may compute values that the result never has; a cast to the result's width could throw on them.
        var width = NumberWidths.Wider(WidthOf(conditional), NumberWidths.Wider(WidthOf(conditional.WhenTrue), WidthOf(conditional.WhenFalse)));
        var condition = Expression(conditional.Condition);
        var (always, never) = (log.Any(ActionKind.Always), log.Any(ActionKind.Never));
        var selects = log.Runs.Any(run => run.Action.Kind is not (ActionKind.Always or ActionKind.Never));
        if (log.Visits == 0)
        {
            return new Code(_dialect.Zero, false, width, true);
        }

        if (!never && !selects)
        {
            return Taken(conditional.WhenTrue, width);
        }

        if (!always && !selects)
        {
            return Taken(conditional.WhenFalse, width);
        }

        return !always && !never
            ? Selection(conditional, log, condition, width)
            : Mixed(conditional, log, condition, width, selects);
    }

    /// <summary>The side that is taken at all visits.</summary>
    private Code Taken(IrExpression side, NumberWidth width) => _dialect.Secret(Expression(side), side.Type, width);

    private Code Selection(ConditionalExpression conditional, ActionLog log, Code condition, NumberWidth width)
    {
        var flag = Flag(conditional, condition);
        var (whenTrue, whenFalse) = Sides(conditional, flag, width);
        return Decided(log, Prefix(conditional.Site), "selected", width, action => Select(action.Kind, flag, whenTrue, whenFalse, conditional.Site));
    }

    private Code Flag(ConditionalExpression conditional, Code condition)
    {
        var flag = _dialect.Lift(condition, ScalarType.Boolean, NumberWidth.Long);
        return _guardedPlaces.Contains(conditional.Site) ? Materialize(flag, "condition") : flag;
    }

    /// <summary>Both sides, each under its condition where it asserts something.</summary>
    private (Code WhenTrue, Code WhenFalse) Sides(ConditionalExpression conditional, Code flag, NumberWidth width)
    {
        var isGuarded = _guardedPlaces.Contains(conditional.Site);
        if (isGuarded)
        {
            BeginCondition(flag.Text);
        }

        var whenTrue = Number(conditional.WhenTrue, width);
        if (isGuarded)
        {
            NegateCondition(flag);
        }

        var whenFalse = Number(conditional.WhenFalse, width);
        if (isGuarded)
        {
            EndCondition();
        }

        return (whenTrue, whenFalse);
    }

    private string Select(ActionKind kind, Code condition, Code whenTrue, Code whenFalse, int site) => kind switch
    {
        ActionKind.Left => whenTrue.Text,
        ActionKind.Right => whenFalse.Text,
        ActionKind.Linear when _dialect.IsWitness =>
            $"({condition.Operand} != 0 ? {_dialect.Constant(whenTrue.Operand, whenTrue.Width)} : {_dialect.Constant(whenFalse.Operand, whenFalse.Width)})",
        _ when _dialect.IsWitness =>
            $"{_dialect.Builder}.Select({condition.Text}, {_dialect.Constant(whenTrue.Text, whenTrue.Width)}, {_dialect.Constant(whenFalse.Text, whenFalse.Width)})",
        _ => _dialect.Call("Select", site, [condition.Text, whenTrue.Text, whenFalse.Text]),
    };

    /// <summary>Some visits know the condition and compute one side only.</summary>
    private Code Mixed(ConditionalExpression conditional, ActionLog log, Code condition, NumberWidth width, bool selects)
    {
        var prefix = Prefix(conditional.Site);
        var choice = _names.Local("choice");
        _writer.Line($"{_dialect.NumberType(width)} {choice};");
        if (!selects)
        {
            _writer.Open($"if ({(condition.IsStatic ? condition.Text : _dialect.Known(condition, ScalarType.Boolean))})");
            _writer.Line($"{choice} = {Number(conditional.WhenTrue, width).Text};");
            _writer.Close();
            _writer.Open("else");
            _writer.Line($"{choice} = {Number(conditional.WhenFalse, width).Text};");
            _writer.Close();
            return new Code(choice, false, width, true);
        }

        var visit = NextVisit(prefix);
        var kinds = $"{_tables.Table(log, "Kind", prefix, static action => (long)action.Kind)}[{visit}]";
        var (always, never) = ($"{kinds} == {(int)ActionKind.Always}", $"{kinds} == {(int)ActionKind.Never}");
        var flag = Flag(conditional, condition);
        var (whenTrue, whenFalse) = MixedSides(conditional, flag, width, always, never);
        _writer.Line($"if ({always}) {{ {choice} = {whenTrue.Text}; }}");
        _writer.Line($"else if ({never}) {{ {choice} = {whenFalse.Text}; }}");
        var selecting = log.Runs.Select(run => run.Action.Kind).Where(kind => kind is not (ActionKind.Always or ActionKind.Never)).Distinct().ToArray();
        for (var i = 0; i < selecting.Length; i++)
        {
            var guard = i < selecting.Length - 1 ? $"if ({kinds} == {(int)selecting[i]}) " : "";
            _writer.Line($"else {guard}{{ {choice} = {Select(selecting[i], flag, whenTrue, whenFalse, conditional.Site)}; }}");
        }

        return new Code(choice, false, width, true);
    }

    /// <summary>Each side once, under a test for the visits that compute it: a side may be a choice of the same kind, and so on.</summary>
    private (Code WhenTrue, Code WhenFalse) MixedSides(ConditionalExpression conditional, Code flag, NumberWidth width, string always, string never)
    {
        var isGuarded = _guardedPlaces.Contains(conditional.Site);
        var both = isGuarded ? $"if (!({always} || {never}))" : null;
        InBlock(both, () => BeginCondition(flag.Text));
        var whenTrue = Computed("whenTrue", conditional.WhenTrue, width, $"if (!({never}))");
        InBlock(both, () => NegateCondition(flag));
        var whenFalse = Computed("whenFalse", conditional.WhenFalse, width, $"if (!({always}))");
        InBlock(both, EndCondition);
        return (whenTrue, whenFalse);
    }

    private Code Computed(string name, IrExpression side, NumberWidth width, string test)
    {
        name = _names.Local(name);
        _writer.Line($"{_dialect.NumberType(width)} {name} = {_dialect.Zero};");
        InBlock(test, () => _writer.Line($"{name} = {Number(side, width).Text};"));
        return new Code(name, false, width, true);
    }

    private void InBlock(string? test, Action write)
    {
        if (test is not null)
        {
            _writer.Open(test);
            write();
            _writer.Close();
        }
    }
}
