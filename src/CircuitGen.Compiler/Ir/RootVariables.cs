namespace CircuitGen.Compiler.Ir;

/// <summary>
/// Array variables that may refer to the same array, or to rows of the same array, must have elements of one number type. They share
/// a root; the interval of the root covers all of them.
/// </summary>
internal static class RootVariables
{
    /// <summary>The root of every variable.</summary>
    public static int[] Find(IrStatement body, int variableCount)
    {
        var parents = Enumerable.Range(0, variableCount).ToArray();
        foreach (var statement in IrTraversal.SelfAndDescendants(body))
        {
            switch (statement)
            {
                case AssignArrayStatement alias:
                    Join(parents, alias.Variable, IrTraversal.RootOf(alias.Array));
                    break;
                case StoreRowStatement store:
                    Join(parents, IrTraversal.RootOf(store.Array), IrTraversal.RootOf(store.Row));
                    break;
            }
        }

        return [.. parents.Select((_, variable) => RootOf(parents, variable))];
    }

    private static void Join(int[] parents, int left, int right) => parents[RootOf(parents, left)] = RootOf(parents, right);

    private static int RootOf(int[] parents, int variable)
    {
        while (parents[variable] != variable)
        {
            variable = parents[variable] = parents[parents[variable]];
        }

        return variable;
    }
}
