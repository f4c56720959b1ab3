using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;

namespace CircuitGen.Compiler.Emit;

/// <content>Functions of one narrow secret.</content>
internal sealed partial class BodyEmitter
{
    private Code Function(FunctionExpression function)
    {
        var log = _plan.Sites[function.Site].Actions;
        var width = WidthOf(function);
        if (log.Visits == 0)
        {
            return new Code(_dialect.Zero, false, width, true);
        }

        if (!log.Any(ActionKind.Lookup))
        {
            return Expression(function.Direct);
        }

        var argument = Number(function.Argument, NumberWidth.Long);
        if (log.Runs.All(static run => run.Action.Kind == ActionKind.Lookup))
        {
            return Decided(log, Prefix(function.Site), "value", width, action => Read(function, action, argument, width));
        }

        var prefix = Prefix(function.Site);
        width = NumberWidths.Wider(width, WidthOf(function.Direct));
        var choice = _names.Local("value");
        _writer.Line($"{_dialect.NumberType(width)} {choice};");
        var visit = NextVisit(prefix);
        _writer.Open($"if ({_tables.Table(log, "Kind", prefix, static action => (long)action.Kind)}[{visit}] == {(int)ActionKind.Lookup})");
        _writer.Line($"{choice} = {Read(function, new ActionText(_tables, log, ActionKind.Lookup, prefix, () => visit), argument, width)};");
        _writer.Close();
        _writer.Open("else");
        _writer.Line($"{choice} = {Number(function.Direct, width).Text};");
        _writer.Close();
        return new Code(choice, false, width, true);
    }

    private string Read(FunctionExpression function, ActionText action, Code argument, NumberWidth width)
    {
        var cursor = NameOf(function.Cursor);
        var type = Ir.Variables[function.Cursor].Type;
        var body = _static.Operand(function.Body);
        var number = function.Type == ScalarType.Boolean ? $"({body} ? 1 : 0)" : body;
        var cast = _dialect.IsWitness ? $"({width.Keyword()})" : function.Type is ScalarType.UInt64 or ScalarType.Int128 or ScalarType.UInt128 ? $"({TypeNames.BigInteger})" : "(long)";
        var shifted = action.Value == "0" ? _entryIndex : $"{_entryIndex} + {action.Value}";
        var argumentAt = type == ScalarType.Boolean ? $"({shifted}) != 0" : $"({type.Keyword()})({shifted})";
        return _dialect.Call(
            "Lookup",
            function.Site,
            [Offset(argument, action), $"count: (int){action.A}", $"table: {_entryIndex} => {{ {type.Keyword()} {cursor} = {argumentAt}; return {cast}{number}; }}"],
            LookupFlags(action));
    }
}
