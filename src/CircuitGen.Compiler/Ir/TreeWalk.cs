namespace CircuitGen.Compiler.Ir;

/// <summary>
/// What a loop does that walks down a tree: <c>while (is inner) node = left &lt;= right ? this : that</c>, where all but the two sides of the
/// comparison depends on the node alone. The expressions read the node from <paramref name="Cursor"/>, which is known at compile time at each.
/// </summary>
/// <param name="Variable">The variable that holds the node before and after the loop.</param>
/// <param name="Cursor">The variable that stands for the node at hand in the expressions.</param>
/// <param name="IsInner">Whether the walk goes on at the node.</param>
/// <param name="Comparison">The order comparison that decides where.</param>
/// <param name="WhenTrue">The node that follows where it holds.</param>
/// <param name="WhenFalse">The node that follows where it does not.</param>
public sealed record TreeWalk(
    int Variable, int Cursor, IrExpression IsInner, OperationExpression Comparison, IrExpression WhenTrue, IrExpression WhenFalse)
{
    /// <summary>The expressions of a node.</summary>
    public IEnumerable<IrExpression> Expressions => [IsInner, Comparison, WhenTrue, WhenFalse];
}
