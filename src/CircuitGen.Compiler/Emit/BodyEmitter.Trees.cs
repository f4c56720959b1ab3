using CircuitGen.Compiler.Emit.Operations;
using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;

namespace CircuitGen.Compiler.Emit;

/// <content>Walks down trees.</content>
internal sealed partial class BodyEmitter
{
    /// <summary>A loop that walks down a tree on secrets is one call of a gadget, which asks for each node by the user's own expressions.</summary>
    private void LoopOrWalk(LoopStatement loop)
    {
        var log = _plan.Sites[loop.Site].Actions;
        if (loop.Walk is not { } walk || !log.Any(ActionKind.TreeWalk))
        {
            Loop(loop);
            return;
        }

        if (log.IsUniform)
        {
            Walk(loop, walk);
            return;
        }

        var prefix = Prefix(loop.Site);
        var path = $"{_tables.Table(log, "Kind", prefix, static action => (long)action.Kind)}[{NextVisit(prefix)}]";
        When(path, ActionKind.TreeWalk, () => Walk(loop, walk));
        When(path, ActionKind.Never, () => Loop(loop));
    }

    private void Walk(LoopStatement loop, TreeWalk walk)
    {
        var (node, cursor) = (NameOf(walk.Variable), NameOf(walk.Cursor));
        var width = NumberWidths.Wider(
            WidthOf(walk.Variable), walk.Comparison.Operands.Aggregate(NumberWidths.Of(_plan.Sites[walk.Comparison.Site].Exact), (widest, operand) => NumberWidths.Wider(widest, WidthOf(operand))));
        var scope = new OperationScope(_dialect, walk.Comparison, Expression(walk.Comparison.Operands[0]), Expression(walk.Comparison.Operands[1]), width);
        var (larger, smaller) = walk.Comparison.Kind is OperationKind.GreaterOrEqual or OperationKind.Greater ? (scope.Left, scope.Right) : (scope.Right, scope.Left);
        var strict = walk.Comparison.Kind is OperationKind.Less or OperationKind.Greater ? " - 1" : "";
        string Number(IrExpression expression) => expression.Type == ScalarType.Int32 ? _static.Of(expression) : $"(int){_static.Operand(expression)}";
        var call = _dialect.Call(
            "DecideTree",
            loop.Site,
            [
                $"root: {_dialect.Known(new Code(node, false, WidthOf(walk.Variable), true), ScalarType.Int32)}",
                $"isInner: {cursor} => {_static.Of(walk.IsInner)}",
                $"surplus: {cursor} => {larger.Operand} - {smaller.Operand}{strict}",
                $"whenTrue: {cursor} => {Number(walk.WhenTrue)}",
                $"whenFalse: {cursor} => {Number(walk.WhenFalse)}",
                $"bits: {Bits(loop)}",
            ]);
        _writer.Line($"{node} = {(_dialect.IsWitness && width != WidthOf(walk.Variable) ? $"({WidthOf(walk.Variable).Keyword()})" : "")}{call};");
    }

    /// <summary>The widths of the levels; a table where visits differ.</summary>
    private string Bits(LoopStatement loop)
    {
        var visits = _plan.TreeWalks[loop.Site];
        if (visits.All(visit => visit.SequenceEqual(visits[0])))
        {
            return $"[{string.Join(", ", visits[0])}]";
        }

        var prefix = Prefix(loop.Site) + "Walk";
        return $"{_tables.Rows(visits, prefix + "Bits")}[{NextVisit(prefix)}]";
    }
}
