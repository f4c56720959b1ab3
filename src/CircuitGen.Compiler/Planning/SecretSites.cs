using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Planning;

/// <summary>
/// The expressions that a secret may reach. Elsewhere emitted code computes in plain C# and nobody asks what was decided; here every
/// visit must be logged, those too on which all operands happen to be constants.
/// </summary>
internal static class SecretSites
{
    /// <summary>For each site whether its expression reads an input, an element of an array, or a variable that either may reach.</summary>
    public static bool[] Find(CircuitIr ir)
    {
        var variables = new bool[ir.Variables.Count];
        foreach (var parameter in ir.Parameters)
        {
            variables[parameter.Variable] = true;
        }

        var sites = new bool[ir.SiteCount];
        int before, after;
        do
        {
            before = variables.Count(reached => reached);
            Visit(ir.Body, isConditional: false, variables, sites);
            after = variables.Count(reached => reached);
        }
        while (after > before);

        return sites;
    }

    private static void Visit(IrStatement statement, bool isConditional, bool[] variables, bool[] sites)
    {
        var isReached = false;
        foreach (var expression in IrTraversal.ExpressionsOf(statement))
        {
            isReached |= IsReached(expression, variables, sites);
        }

        if (statement is AssignStatement assign && (isReached || isConditional))
        {
            variables[assign.Variable] = true;
        }

        foreach (var expression in (statement as LoopStatement)?.Walk?.Expressions ?? [])
        {
            IsReached(expression, variables, sites);
        }

        foreach (var inner in IrTraversal.StatementsOf(statement))
        {
            Visit(inner, isConditional || (isReached && statement is IfStatement), variables, sites);
        }
    }

    private static bool IsReached(IrExpression expression, bool[] variables, bool[] sites)
    {
        var isReached = expression switch
        {
            ElementExpression => true,
            VariableExpression variable => variables[variable.Variable],
            _ => false,
        };
        foreach (var child in IrTraversal.ChildrenOf(expression))
        {
            isReached |= IsReached(child, variables, sites);
        }

        sites[expression.Site] |= isReached;
        if (expression is FunctionExpression function)
        {
            // Its values are computed from constants, and what is wrong with one of them must be noticed.
            foreach (var part in IrTraversal.SelfAndDescendants(function.Body))
            {
                sites[part.Site] = true;
            }
        }

        return isReached;
    }
}
