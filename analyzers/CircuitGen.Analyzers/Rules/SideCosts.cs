using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;

namespace CircuitGen.Analyzers;

/// <summary>What the sides of branches and choices cost with everything in them, each looked at once however they are nested.</summary>
internal sealed class SideCosts(CircuitPlan plan)
{
    private readonly BottomUp<long> _expressions = new((expression, children) => plan.Sites[expression.Site].Constraints + children.Sum());
    private readonly Dictionary<IrStatement, long> _statements = new(ByReference<IrStatement>.Comparer);

    /// <summary>What the expression costs.</summary>
    public long Of(IrExpression expression) => _expressions.Of(expression);

    /// <summary>What the statement costs.</summary>
    public long Of(IrStatement statement)
    {
        if (!_statements.TryGetValue(statement, out var cost))
        {
            cost = plan.Sites[statement.Site].Constraints + IrTraversal.ExpressionsOf(statement).Sum(Of) + IrTraversal.StatementsOf(statement).Sum(Of);
            _statements.Add(statement, cost);
        }

        return cost;
    }
}
