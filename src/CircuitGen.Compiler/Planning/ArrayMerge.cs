using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Planning;

/// <summary>The array variables for which the two sides of a secret branch left different arrays.</summary>
/// <param name="branch">The branch.</param>
internal sealed class ArrayMerge(IfStatement branch)
{
    private readonly List<(int Variable, PlanArray? WhenTrue, PlanArray? WhenFalse)> _variables = [];

    /// <summary>The key under which the choices of a variable's elements are logged, beside that of the variable.</summary>
    public static int ElementsOf(int variable) => -2 - variable;

    public int Site => branch.Site;

    public IReadOnlyList<(int Variable, PlanArray? WhenTrue, PlanArray? WhenFalse)> Variables => _variables;

    public void Add(int variable, PlanArray? whenTrue, PlanArray? whenFalse) => _variables.Add((variable, whenTrue, whenFalse));
}
