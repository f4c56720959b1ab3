namespace CircuitGen.Compiler.Ir;

/// <summary>How deep statements and expressions stand inside each other.</summary>
internal static class Nesting
{
    /// <summary>The site of a statement or expression with more than <paramref name="limit"/> levels around it, or null.</summary>
    public static int? Beyond(IrStatement body, int limit)
    {
        var statements = new Stack<(IrStatement Node, int Depth)>([(body, 0)]);
        var expressions = new Stack<(IrExpression Node, int Depth)>();
        while (statements.Count > 0)
        {
            var (statement, depth) = statements.Pop();
            if (depth > limit)
            {
                return statement.Site;
            }

            foreach (var inner in IrTraversal.StatementsOf(statement))
            {
                statements.Push((inner, depth + 1));
            }

            foreach (var expression in IrTraversal.ExpressionsOf(statement))
            {
                expressions.Push((expression, depth + 1));
            }

            while (expressions.Count > 0)
            {
                var (part, level) = expressions.Pop();
                if (level > limit)
                {
                    return part.Site;
                }

                foreach (var inner in IrTraversal.ChildrenOf(part))
                {
                    expressions.Push((inner, level + 1));
                }
            }
        }

        return null;
    }
}
