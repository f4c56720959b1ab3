using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Planning;

/// <summary>
/// The assertions that no secret condition stands around, at any visit: they are imposed directly, as range checks where they are
/// comparisons. Emitted code has one form for a place, so this is told from the IR and not visit by visit.
/// </summary>
internal static class UnguardedAssertions
{
    /// <summary>The sites of these assertions.</summary>
    public static HashSet<int> Find(CircuitIr ir, bool[] isReachedBySecrets)
    {
        var found = new HashSet<int>();
        Visit(ir.Body);
        return found;

        void Visit(IrStatement statement)
        {
            if (statement is AssertStatement)
            {
                found.Add(statement.Site);
            }

            if (statement is not IfStatement branch || !isReachedBySecrets[branch.Condition.Site])
            {
                foreach (var inner in IrTraversal.StatementsOf(statement))
                {
                    Visit(inner);
                }
            }
        }
    }
}
