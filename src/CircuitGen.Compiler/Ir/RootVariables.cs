namespace CircuitGen.Compiler.Ir;

/// <summary>
/// Array variables that may refer to the same array, or to rows of the same array, must have elements of one number type. They share
/// a root; the interval of the root covers all of them.
/// </summary>
internal static class RootVariables
{
    /// <summary>The root of every variable.</summary>
    public static int[] Find(CircuitIr ir)
    {
        var roots = Enumerable.Range(0, ir.Variables.Count).ToArray();
        foreach (var statement in IrTraversal.SelfAndDescendants(ir.Body))
        {
            switch (statement)
            {
                case AssignArrayStatement alias:
                    Join(roots, alias.Variable, IrTraversal.RootOf(alias.Array));
                    break;
                case StoreRowStatement store:
                    Join(roots, IrTraversal.RootOf(store.Array), IrTraversal.RootOf(store.Row));
                    break;
            }
        }

        return roots;
    }

    private static void Join(int[] roots, int left, int right)
    {
        var (from, to) = (roots[left], roots[right]);
        for (var i = 0; i < roots.Length; i++)
        {
            roots[i] = roots[i] == from ? to : roots[i];
        }
    }
}
