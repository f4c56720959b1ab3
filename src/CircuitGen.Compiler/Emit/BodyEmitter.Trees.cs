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
        var width = NumberWidths.Wider(WidthOf(walk.Variable), WidthOfSurplus(walk.Comparison));
        string Number(IrExpression expression) => expression.Type == ScalarType.Int32 ? _static.Of(expression) : $"(int){_static.Operand(expression)}";
        var call = _dialect.Call(
            "DecideTree",
            loop.Site,
            [
                $"root: {_dialect.Known(new Code(node, false, WidthOf(walk.Variable), true), ScalarType.Int32)}",
                $"isInner: {cursor} => {_static.Of(walk.IsInner)}",
                $"surplus: {cursor} => {Surplus(walk.Comparison, width)}",
                $"whenTrue: {cursor} => {Number(walk.WhenTrue)}",
                $"whenFalse: {cursor} => {Number(walk.WhenFalse)}",
                $"bits: {Bits(loop.Site)}",
            ]);
        _writer.Line($"{node} = {(_dialect.IsWitness && width != WidthOf(walk.Variable) ? $"({WidthOf(walk.Variable).Keyword()})" : "")}{call};");
    }

    /// <summary>Nested ifs that are walked as a tree: one call says which leaf is reached, and tables say what each leaf assigns.</summary>
    private void WalkBranches(IfStatement branch, BranchTree tree)
    {
        var (node, leaf) = (_names.Local("node"), _names.Local("leaf"));
        var width = tree.Nodes.Aggregate(NumberWidth.Long, (widest, inner) => NumberWidths.Wider(widest, WidthOfSurplus(inner.Comparison)));
        string Children(Func<BranchNode, int> select) => Choice(node, tree.Nodes.Select(inner => select(inner) is var child && child < 0 ? $"{tree.Nodes.Count + ~child}" : $"{child}"));
        var call = _dialect.Call(
            "DecideTree",
            branch.Site,
            [
                "root: 0",
                $"isInner: {node} => {node} < {tree.Nodes.Count}",
                $"surplus: {node} => {Choice(node, tree.Nodes.Select(inner => Surplus(inner.Comparison, width)))}",
                $"whenTrue: {node} => {Children(static inner => inner.WhenTrue)}",
                $"whenFalse: {node} => {Children(static inner => inner.WhenFalse)}",
                $"bits: {Bits(branch.Site)}",
            ]);
        var state = _dialect.IsWitness && width != NumberWidth.Long ? $"(long){call}" : call;
        _writer.Line($"{_dialect.NumberType(NumberWidth.Long)} {leaf} = {state};");
        for (var i = 0; i < tree.Leaves[0].Count; i++)
        {
            var variable = tree.Leaves[0][i].Variable;
            var target = WidthOf(variable);
            var values = Choice(_entryIndex, tree.Leaves.Select(assigns => LeafValue(assigns[i], target)));
            _writer.Line($"{NameOf(variable)} = {_dialect.Call("Lookup", branch.Site, [$"{leaf} - {tree.Nodes.Count}", $"count: {tree.Leaves.Count}", $"table: {_entryIndex} => {values}"], ("isChoice", "true"))};");
        }
    }

    private string LeafValue(AssignStatement assign, NumberWidth width)
    {
        var text = _static.Operand(assign.Value);
        var number = assign.Value.Type == ScalarType.Boolean ? $"({text} ? 1 : 0)" : text;
        return _dialect.IsWitness ? $"({width.Keyword()}){number}"
            : assign.Value.Type is ScalarType.UInt64 or ScalarType.Int128 or ScalarType.UInt128 ? $"({TypeNames.BigInteger}){number}"
            : $"(long){number}";
    }

    private static string Choice(string selector, IEnumerable<string> values)
    {
        var texts = values.ToArray();
        return $"{selector} switch {{ {string.Join(", ", texts.Select((text, i) => $"{(i == texts.Length - 1 ? "_" : $"{i}")} => {text}"))} }}";
    }

    private NumberWidth WidthOfSurplus(OperationExpression comparison) => comparison.Operands.Aggregate(
        NumberWidths.Of(_plan.Sites[comparison.Site].Exact), (widest, operand) => NumberWidths.Wider(widest, WidthOf(operand)));

    /// <summary>What an order comparison says is not negative, as a formula.</summary>
    private string Surplus(OperationExpression comparison, NumberWidth width)
    {
        var scope = new OperationScope(_dialect, comparison, Expression(comparison.Operands[0]), Expression(comparison.Operands[1]), width);
        var (larger, smaller) = comparison.Kind is OperationKind.GreaterOrEqual or OperationKind.Greater ? (scope.Left, scope.Right) : (scope.Right, scope.Left);
        var strict = comparison.Kind is OperationKind.Less or OperationKind.Greater ? " - 1" : "";
        return $"{larger.Operand} - {smaller.Operand}{strict}";
    }

    /// <summary>The widths of the levels; a table where visits differ.</summary>
    private string Bits(int site)
    {
        var visits = _plan.TreeWalks[site];
        if (visits.All(visit => visit.SequenceEqual(visits[0])))
        {
            return $"[{string.Join(", ", visits[0])}]";
        }

        var prefix = Prefix(site) + "Walk";
        return $"{_tables.Rows(visits, prefix + "Bits")}[{NextVisit(prefix)}]";
    }
}
