namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Circuit that does something else than its method. The step of the build that runs circuits against their methods reports it.</summary>
internal static class DifferentResults
{
    public static Rule Rule { get; } = new(
        "CG0321",
        "Circuit and method differ",
        "'{0}': for {1}: {2}. Proofs of this circuit are not about the method; keep the method and the inputs, and report them.",
        RuleSeverity.Error,
        RuleCategories.Cost);
}
