using CircuitGen.Compiler.Emit.Operations;
using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;
using Microsoft.CodeAnalysis.CSharp;

namespace CircuitGen.Compiler.Emit;

/// <content>Assertions.</content>
internal sealed partial class BodyEmitter
{
    private void Assert(AssertStatement assertion)
    {
        var log = _plan.Sites[assertion.Site].Actions;
        if (log.Any(ActionKind.AssertRange) || IsOrderOutsideBranches(assertion, log))
        {
            AssertOrder(assertion, (OperationExpression)assertion.Condition, log);
            return;
        }

        if (log.Any(ActionKind.CheckBounds))
        {
            AssertBounds(assertion, BoundedValue.Of(assertion.Condition)!, log);
            return;
        }

        var condition = Number(assertion.Condition, NumberWidth.Long);
        var isGuarded = GuardedPlaces.IsGuarded(log, ActionKind.AssertZero);
        if (_dialect.IsWitness)
        {
            var guard = isGuarded ? $"{_dialect.Builder}.AllOf([.. {_conditions}]) == 0 || " : "";
            ForVisits(log, assertion.Site, ActionKind.AssertZero, $"{_dialect.Builder}.Require({guard}{condition.Operand} != 0, {MessageOf(assertion)});");
            return;
        }

        ForVisits(log, assertion.Site, ActionKind.AssertZero, isGuarded
            ? $"{_dialect.Builder}.AssertZeroIf({_dialect.Builder}.AllOf({_conditions}, site: {assertion.Site}), {_dialect.NumberType(NumberWidth.Long)}.One - {condition.Operand}, site: {assertion.Site});"
            : $"{_dialect.Builder}.AssertZero({_dialect.NumberType(NumberWidth.Long)}.One - {condition.Operand}, site: {assertion.Site});");
    }

    /// <summary>What the C# method throws, as a literal.</summary>
    private static string MessageOf(AssertStatement assertion) => SymbolDisplay.FormatLiteral(assertion.Message, quote: true);

    private static bool IsOrderOutsideBranches(AssertStatement assertion, ActionLog log) =>
        log.Runs.All(run => run.Action.Kind == ActionKind.Always)
        && assertion.Condition is OperationExpression comparison && Linearity.IsOrder(comparison.Kind);

    private void AssertOrder(AssertStatement assertion, OperationExpression comparison, ActionLog log)
    {
        var width = comparison.Operands.Aggregate(NumberWidth.Long, (widest, operand) => NumberWidths.Wider(widest, WidthOf(operand)));
        var left = Number(comparison.Operands[0], width);
        var right = Number(comparison.Operands[1], width);
        if (!log.Any(ActionKind.AssertRange))
        {
            return;
        }

        var isAtLeast = comparison.Kind is OperationKind.GreaterOrEqual or OperationKind.Greater;
        var strict = comparison.Kind is OperationKind.Less or OperationKind.Greater ? " - 1" : "";
        var surplus = isAtLeast ? $"{left.Operand} - {right.Operand}{strict}" : $"{right.Operand} - {left.Operand}{strict}";
        var prefix = Prefix(assertion.Site);
        string? visit = null;
        var action = new ActionText(_tables, log, ActionKind.AssertRange, prefix, () => visit ??= NextVisit(prefix));
        var (bits, isShared) = (action.A, action.Flag("B", 1));
        if (_dialect.IsWitness)
        {
            _writer.Line($"{_dialect.Builder}.Require({surplus} >= 0, {MessageOf(assertion)});");
        }

        ForVisits(log, assertion.Site, ActionKind.AssertRange, $"{_dialect.Call("CheckNonNegative", assertion.Site, [surplus, $"bits: {bits}"], ("isKnown", isShared))};");
    }

    private void AssertBounds(AssertStatement assertion, BoundedValue bounded, ActionLog log)
    {
        var value = Number(bounded.Value, WidthOf(bounded.Value));
        var prefix = Prefix(assertion.Site);
        string? visit = null;
        var action = new ActionText(_tables, log, ActionKind.CheckBounds, prefix, () => visit ??= NextVisit(prefix));
        var (minimum, count, isKnown) = (action.Value, action.Count, action.Flag("B", 1));
        string[] arguments = _dialect.IsWitness
            ? [value.Text, $"minimum: {minimum}", $"count: {count}", $"message: {MessageOf(assertion)}"]
            : [value.Text, $"minimum: {minimum}", $"count: {count}"];
        ForVisits(log, assertion.Site, ActionKind.CheckBounds, $"{_dialect.Call("CheckBounds", assertion.Site, arguments, ("isKnown", isKnown))};");
    }

    /// <summary>What a division or an absolute value asserts of its operand.</summary>
    private void AssertOpposite(OperationScope scope, ActionLog log)
    {
        if (!log.Any(ActionKind.AssertNonZero))
        {
            return;
        }

        var least = Literals.Number(log.Runs.First(static run => run.Action.Kind == ActionKind.AssertNonZero).Action.Value);
        var conditions = GuardedPlaces.IsGuarded(log, ActionKind.AssertNonZero) ? _conditions : "[]";
        string[] arguments = _dialect.IsWitness
            ? [conditions, $"{scope.Left.Operand} - ({scope.Width.Keyword()})({least})", $"message: \"{(scope.Operation.Kind == OperationKind.Absolute ? "An absolute value" : "A quotient")} overflows.\""]
            : [conditions, $"{scope.Left.Operand} - ({least})"];
        ForVisits(log, scope.Site, ActionKind.AssertNonZero, $"{_dialect.Call("AssertNonZeroUnder", scope.Site, arguments)};");
    }

    /// <summary>Writes a line for the visits that decided for a kind.</summary>
    private void ForVisits(ActionLog log, int site, ActionKind kind, string line)
    {
        if (log.Runs.All(run => run.Action.Kind == kind))
        {
            _writer.Line(line);
        }
        else if (log.Any(kind))
        {
            var prefix = $"{Prefix(site)}Assert";
            _writer.Open($"if ({_tables.Table(log, "Kind", prefix, static action => (long)action.Kind)}[{NextVisit(prefix)}] == {(int)kind})");
            _writer.Line(line);
            _writer.Close();
        }
    }
}
