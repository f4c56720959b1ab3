using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;

namespace CircuitGen.Compiler.Emit;

/// <summary>What stands above emitted statements: the C# they come from and what it costs.</summary>
internal sealed class StatementComments(CircuitPlan plan, EquatableArray<string> texts)
{
    private string? _last;

    /// <summary>The comment of a statement, or null where the one above says it already.</summary>
    public string? Of(IrStatement statement)
    {
        var text = texts[plan.Origins[statement.Site]];
        if (text.Length == 0 || text == _last || statement is BlockStatement)
        {
            return null;
        }

        _last = text;
        var cost = CostOf(statement);
        return cost == 0 ? $"// {text}" : $"// {text}    {cost} constraint{(cost == 1 ? "" : "s")}";
    }

    private long CostOf(IrStatement statement) =>
        plan.Sites[statement.Site].Constraints
        + IrTraversal.ExpressionsOf(statement).SelectMany(IrTraversal.SelfAndDescendants).Sum(expression => plan.Sites[expression.Site].Constraints);
}
