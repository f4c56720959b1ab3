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
            var expressions = Expressions(sites, isStatic);
            foreach (var assignment in assignments)
            {
                if (isStatic[assignment.Variable] && !expressions.Of(assignment.Value))
                {
                    isStatic[assignment.Variable] = false;
                    changed = true;
                }
            }
        }

        return isStatic;
    }

    /// <summary>Says of expressions whether they are plain C#, given which variables are.</summary>
    public static BottomUp<bool> Expressions(IReadOnlyList<SitePlan> sites, IReadOnlyList<bool> isStatic) =>
        new((expression, children) => !sites[expression.Site].IsSecret && expression switch
        {
            ConstantExpression => true,
            VariableExpression variable => isStatic[variable.Variable],
            ElementExpression => false,
            LengthExpression => true,
            CheckedIndexExpression => children[0],

            // Of a function the children are its argument and what it computes.
            FunctionExpression => children[1],
            _ => children.All(static child => child),
        });
}
