using CircuitGen.Compiler.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary><c>for</c>, <c>while</c> and <c>do</c>; <c>foreach</c> has a file of its own.</summary>
internal static class LoopStatements
{
    public static void Lower(Lowering lowering, ILoopOperation loop)
    {
        switch (loop)
        {
            case IForLoopOperation counted:
                lowering.Statements(counted.Before);
                Conditional(lowering, counted, counted.Condition, counted.AtLoopBottom);
                break;
            case IWhileLoopOperation { ConditionIsTop: true, ConditionIsUntil: false } top:
                Conditional(lowering, top, top.Condition, []);
                break;
            case IWhileLoopOperation { ConditionIsTop: false, ConditionIsUntil: false, Condition: { } condition } bottom:
                AtBottom(lowering, bottom, condition);
                break;
            case IForEachLoopOperation each:
                ForEachStatements.Lower(lowering, each);
                break;
            default:
                throw UnsupportedOperations.Report(lowering, loop);
        }
    }

    /// <summary>Lowers a loop's body as a scope that <c>continue</c> leaves.</summary>
    public static ScopeStatement Body(Lowering lowering, ILoopOperation loop, Action? first)
    {
        var site = lowering.Site(loop.Body.Syntax);
        var next = new ExitLabel("continued");
        lowering.Frame.Labels[loop.ContinueLabel] = next;
        var statements = lowering.Collect(() =>
        {
            first?.Invoke();
            lowering.Statement(loop.Body);
        });
        return new ScopeStatement(site, next, Lowering.BlockOf(site, statements));
    }

    public static ExitLabel BreakLabel(Lowering lowering, ILoopOperation loop)
    {
        var end = new ExitLabel("broke");
        lowering.Frame.Labels[loop.ExitLabel] = end;
        return end;
    }

    private static void Conditional(Lowering lowering, ILoopOperation loop, IOperation? conditionOperation, IReadOnlyList<IOperation> bottom)
    {
        var site = lowering.Site(loop.Syntax);
        var end = BreakLabel(lowering, loop);
        var (beforeCondition, condition) = lowering.Separately(() =>
            new ScalarValue(conditionOperation is null ? Make.Bool(site, true) : lowering.Scalar(conditionOperation)));
        var body = Body(lowering, loop, null);
        var step = lowering.Collect(() => lowering.Statements(bottom));
        IrStatement? after = step.Count == 0 ? null : Lowering.BlockOf(lowering.Site(bottom[0].Syntax), step);
        if (loop is IWhileLoopOperation && beforeCondition.Count == 0 && LoopSteps.Find(condition.Expression(), body) is { } split)
        {
            (body, after) = split;
        }

        var statement = beforeCondition.Count == 0
            ? new LoopStatement(site, condition.Expression(), body, after)
            : new LoopStatement(site, Make.Bool(site, true), Lowering.BlockOf(site, [.. beforeCondition, Unless(site, condition.Expression(), end), body]), after);
        lowering.Emit(new ScopeStatement(site, end, statement));
    }

    private static void AtBottom(Lowering lowering, ILoopOperation loop, IOperation conditionOperation)
    {
        var site = lowering.Site(loop.Syntax);
        var end = BreakLabel(lowering, loop);
        var body = Body(lowering, loop, null);
        var (beforeCondition, condition) = lowering.Separately(() => new ScalarValue(lowering.Scalar(conditionOperation)));
        if (beforeCondition.Count > 0)
        {
            var turn = Lowering.BlockOf(site, [body, .. beforeCondition, Unless(site, condition.Expression(), end)]);
            lowering.Emit(new ScopeStatement(site, end, new LoopStatement(site, Make.Bool(site, true), turn, null)));
            return;
        }

        var first = lowering.Variables.Add("first", ScalarType.Boolean, 0);
        lowering.Emit(new AssignStatement(site, first, Make.Bool(site, true)));
        lowering.Emit(new ScopeStatement(site, end, new LoopStatement(
            site,
            Make.Or(site, new VariableExpression(site, ScalarType.Boolean, first), condition.Expression()),
            body,
            new AssignStatement(site, first, Make.Bool(site, false)))));
    }

    private static IrExpression Expression(this Value value) => Lowering.ScalarOf(value);

    private static IfStatement Unless(int site, IrExpression condition, ExitLabel end) =>
        new(site, Make.Not(site, condition), new ExitStatement(site, end), null, EquatableArray<int>.Empty);
}
