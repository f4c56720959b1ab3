using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Planning;

/// <summary>
/// Finds the scalars that emitted code can compute as plain C#: no secret ever reaches them, not even one that cancels out. Loop
/// counters and indices are of this kind.
/// </summary>
internal static class StaticVariables
{
    /// <summary>For each variable whether it is static.</summary>
    public static bool[] Find(
        CircuitIr ir, SitePlan[] sites, IReadOnlyDictionary<(int Site, int Variable), ActionLog> merges, VariableRecord[] variables)
    {
        var isStatic = new bool[ir.Variables.Count];
        for (var i = 0; i < isStatic.Length; i++)
        {
            isStatic[i] = ir.Variables[i].Dimensions == 0 && !variables[i].HeldSecret;
        }

        foreach (var parameter in ir.Parameters)
        {
            isStatic[parameter.Variable] = false;
        }

        foreach (var merge in merges.Keys.Where(merge => merge.Variable >= 0))
        {
            isStatic[merge.Variable] = false;
        }

        var assignments = IrTraversal.SelfAndDescendants(ir.Body).OfType<AssignStatement>().ToArray();
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var assignment in assignments)
            {
                if (isStatic[assignment.Variable] && !IsStatic(assignment.Value, sites, isStatic))
                {
                    isStatic[assignment.Variable] = false;
                    changed = true;
                }
            }
        }

        return isStatic;
    }

    /// <summary>Whether an expression is plain C# given which variables are.</summary>
    public static bool IsStatic(IrExpression expression, IReadOnlyList<SitePlan> sites, IReadOnlyList<bool> isStatic) =>
        !sites[expression.Site].IsSecret && expression switch
        {
            ConstantExpression => true,
            VariableExpression variable => isStatic[variable.Variable],
            ElementExpression => false,
            LengthExpression => true,
            FunctionExpression function => IsStatic(function.Direct, sites, isStatic),
            _ => IrTraversal.ChildrenOf(expression).All(child => IsStatic(child, sites, isStatic)),
        };
}
