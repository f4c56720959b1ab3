using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Planning;

/// <summary>Which parts of an expression read a variable; each part is looked at once.</summary>
/// <param name="variable">The variable.</param>
internal sealed class Dependence(int variable)
{
    private readonly Dictionary<IrExpression, bool> _known = new(ByReference<IrExpression>.Comparer);

    /// <summary>Whether the expression, or one in it, reads the variable.</summary>
    public bool Of(IrExpression expression)
    {
        if (!_known.TryGetValue(expression, out var depends))
        {
            depends = expression is VariableExpression read && read.Variable == variable;
            foreach (var child in IrTraversal.ChildrenOf(expression))
            {
                depends |= Of(child);
            }

            _known.Add(expression, depends);
        }

        return depends;
    }
}
