using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Planning;

/// <summary>
/// How many parts expressions have once variables are replaced by what they hold. Each variable that holds a sum of the one before with itself doubles that.
/// </summary>
internal sealed class ExpandedSize
{
    private const int Most = 10_000;

    private readonly Dictionary<int, int> _sizes = [];

    /// <summary>Says what a variable holds; false where that has too many parts to be put in the variable's place.</summary>
    public bool TryAdd(int variable, IrExpression value)
    {
        var size = IrTraversal.SelfAndDescendants(value).Sum(part => part is VariableExpression read && _sizes.TryGetValue(read.Variable, out var known) ? known : 1L);
        _sizes[variable] = (int)Math.Min(size, Most + 1);
        return size <= Most;
    }
}
