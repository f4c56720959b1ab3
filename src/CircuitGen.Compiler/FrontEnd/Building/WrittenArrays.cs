using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.FrontEnd;

/// <summary>Finds the array variables whose elements are written, be it under another name.</summary>
internal static class WrittenArrays
{
    public static HashSet<int> Of(IrStatement body, int variableCount)
    {
        var roots = RootVariables.Find(body, variableCount);
        var written = new HashSet<int>(IrTraversal.SelfAndDescendants(body)
            .OfType<StoreStatement>()
            .Select(store => roots[IrTraversal.RootOf(store.Array)]));
        return [.. Enumerable.Range(0, variableCount).Where(variable => written.Contains(roots[variable]))];
    }
}
