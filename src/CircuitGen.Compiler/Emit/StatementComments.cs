using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;

namespace CircuitGen.Compiler.Emit;

/// <summary>
/// What stands above emitted statements that deal with secrets: the C# they come from and what it costs. Statements without secrets are
/// emitted as they were and need no comment.
/// </summary>
internal sealed class StatementComments(CircuitPlan plan, EquatableArray<string> texts)
{
    private string? _last;

    /// <summary>The comment of a statement, or null where the one above says it already.</summary>
    public string? Of(IrStatement statement)
    {
        var text = texts[plan.Origins[statement.Site]];
        if (text.Length == 0 || text == _last || IsPlain(statement))
        {
            return null;
        }

        _last = text;
        var cost = CostOf(statement);
        return cost == 0 ? $"// {text}" : $"// {text}    {cost} constraint{(cost == 1 ? "" : "s")}";
    }

    private bool IsPlain(IrStatement statement) => statement switch
    {
        BlockStatement or NewArrayStatement or AssignArrayStatement or ClearArrayStatement or StoreRowStatement or CheckIndexStatement => true,
        AssignStatement assign => plan.IsStatic[assign.Variable],
        LoopStatement or IfStatement => CostOf(statement) == 0,
        _ => false,
    };

    private long CostOf(IrStatement statement) =>
        plan.Sites[statement.Site].Constraints
        + IrTraversal.ExpressionsOf(statement).SelectMany(IrTraversal.SelfAndDescendants).Sum(expression => plan.Sites[expression.Site].Constraints);
}
