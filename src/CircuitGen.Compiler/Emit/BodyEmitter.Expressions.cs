using CircuitGen.Compiler.Emit.Operations;
using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;

namespace CircuitGen.Compiler.Emit;

/// <content>Scalar expressions.</content>
internal sealed partial class BodyEmitter
{
    private bool IsStatic(IrExpression expression) => _isStatic.Of(expression);

    private NumberWidth WidthOf(IrExpression expression) => NumberWidths.Of(_plan.Sites[expression.Site].Hull);

    /// <summary>The expression; calls of gadgets in it are written before, and their results stand in variables.</summary>
    private Code Expression(IrExpression expression)
    {
        if (IsStatic(expression))
        {
            return Static(expression);
        }

        return expression switch
        {
            VariableExpression variable => new Code(NameOf(variable.Variable), _plan.IsStatic[variable.Variable], WidthOf(variable.Variable), true),
            OperationExpression operation => Operation(operation),
            ElementExpression element => Element(element),
            TableElementExpression element => TableElement(element),
            ConditionalExpression conditional => Conditional(conditional),
            FunctionExpression function => Function(function),
            CheckedIndexExpression check => Expression(check.Value),
            _ => throw new InvalidOperationException($"No code for {expression.GetType().Name}."),
        };
    }

    /// <summary>The expression as a secret number of at least its own width.</summary>
    private Code Number(IrExpression expression, NumberWidth width) => _dialect.Lift(Expression(expression), expression.Type, width);

    /// <summary>The expression as plain C# of its type: it is known at every visit.</summary>
    private string Known(IrExpression expression)
    {
        var code = Expression(expression);
        return code.IsStatic ? code.Text : _dialect.Known(code, expression.Type);
    }

    private Code Operation(OperationExpression operation)
    {
        if (_plan.Sites[operation.Site].Actions.Any(ActionKind.NarrowPacked))
        {
            return NarrowPacked(operation);
        }

        var left = Shallow(Expression(operation.Operands[0]));
        var right = operation.Operands.Count > 1 ? Shallow(Expression(operation.Operands[1])) : default;
        var emitter = OperationEmitters.For(operation.Kind);
        var site = _plan.Sites[operation.Site];
        var width = operation.Operands.Aggregate(
            NumberWidths.Wider(WidthOf(operation), NumberWidths.Of(site.Exact)), (widest, operand) => NumberWidths.Wider(widest, WidthOf(operand)));
        var scope = new OperationScope(_dialect, operation, left, right, width);
        AssertOpposite(scope, site.Checks);
        var result = emitter is LinearEmitter linear
            ? new Code(linear.Render(scope), false, width, operation.Kind == OperationKind.Convert && scope.Left.IsAtomic)
            : Decided(site.Actions, Prefix(operation.Site), emitter.ResultName, width, action => emitter.Render(scope, action));
        var wrapped = Wrapped(operation, site, result);
        return IsToken(wrapped.Text) ? wrapped : wrapped with { Depth = Math.Max(left.Depth, right.Depth) + 1 };
    }

    private Code Wrapped(OperationExpression operation, SitePlan site, Code value)
    {
        if (!site.Wraps.Any(ActionKind.Wrap) && !site.Wraps.Any(ActionKind.Folded) && !site.Wraps.Any(ActionKind.CheckBounds))
        {
            return value;
        }

        var type = operation.Type;
        return Decided(site.Wraps, Prefix(operation.Site) + "Wrap", "wrapped", value.Width, action => action.Kind switch
        {
            ActionKind.Linear => value.Text,
            ActionKind.CheckBounds when GuardedPlaces.IsGuarded(site.Wraps, ActionKind.CheckBounds) =>
                _dialect.Call("CastCheckedUnder", operation.Site, [_conditions, .. Bounds(value, action)], ("isKnown", action.Flag("B", 1))),
            ActionKind.CheckBounds => _dialect.Call("CastChecked", operation.Site, Bounds(value, action), ("isKnown", action.Flag("B", 1))),
            _ => _dialect.Call(
                "Wrap",
                operation.Site,
                [value.Text, $"bits: {action.A}", $"signed: {action.Flag("B", 1)}", $"width: {type.Bits()}", $"toSigned: {(type.IsSigned() ? "true" : "false")}"],
                ("isKnown", action.Flag("B", 2)),
                ("lowBitsKnown", action.C == "0" ? "false" : action.C)),
        });
    }

    private static string[] Bounds(Code value, ActionText action) => [value.Text, $"minimum: {action.Value}", $"count: {action.Count}"];

    /// <summary>
    /// Writes what was decided at a place: one formula or call where all visits chose the same gadget, else a choice by a table of
    /// visits. The result stands in a variable unless it is a formula.
    /// </summary>
    private Code Decided(ActionLog log, string prefix, string resultName, NumberWidth width, Func<ActionText, string> render)
    {
        string Render(ActionText action) => action.Kind switch
        {
            ActionKind.Folded => _dialect.Constant(action.Value, width),
            ActionKind.Constant => _dialect.Constant(render(action), width),
            _ => render(action),
        };

        if (log.Visits == 0)
        {
            // Never reached when the circuit runs.
            return new Code(_dialect.Zero, false, width, true);
        }

        string? visit = null;
        string Visit() => visit ??= NextVisit(prefix);
        var kinds = log.Runs.Select(run => run.Action.Kind).Distinct().ToArray();
        var type = _dialect.NumberType(width);
        if (kinds.Length == 1)
        {
            var text = Render(new ActionText(_tables, log, kinds[0], prefix, Visit));
            if (!IsCall(text))
            {
                return new Code(text, false, width, IsToken(text));
            }

            var name = _names.Local(resultName);
            _writer.Line($"{type} {name} = {text};");
            return new Code(name, false, width, true);
        }

        if (SameForAll(kinds, kind => Render(new ActionText(_tables, log, kind, prefix, Visit))) is { } common)
        {
            var name = _names.Local(resultName);
            _writer.Line($"{type} {name} = {common};");
            return new Code(name, false, width, true);
        }

        var at = Visit();
        var kindTable = _tables.Table(log, "Kind", prefix, static action => (long)action.Kind);
        var choice = _names.Local(resultName);
        _writer.Line($"{type} {choice} = {kindTable}[{at}] switch");
        _writer.Open();
        for (var i = 0; i < kinds.Length; i++)
        {
            var pattern = i == kinds.Length - 1 ? "_" : ((int)kinds[i]).ToString(System.Globalization.CultureInfo.InvariantCulture);
            _writer.Line($"{pattern} => {Render(new ActionText(_tables, log, kinds[i], prefix, () => at))}, // {kinds[i]}");
        }

        _writer.Close(";");
        return new Code(choice, false, width, true);
    }

    /// <summary>What all kinds come to, if that is the same C#: gadgets find out by themselves where they cost nothing.</summary>
    private static string? SameForAll(ActionKind[] kinds, Func<ActionKind, string> render)
    {
        var texts = kinds.Select(render).Distinct().ToArray();
        return texts.Length == 1 ? texts[0] : null;
    }

    private bool IsCall(string text) => text.Contains(_dialect.Builder + ".");

    private static bool IsToken(string text) => text.All(character => char.IsLetterOrDigit(character) || character is '_' or '@' or '.' or ':' or '[' or ']');
}
