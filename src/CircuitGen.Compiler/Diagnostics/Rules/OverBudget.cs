namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Circuit is over its budget.</summary>
internal static class OverBudget
{
    public static Rule Rule { get; } = new(
        "CG0301",
        "Circuit is over its budget",
        "'{0}' has {1} constraints, {2} more than its budget of {3}. The costs of its expressions show where they come from; make it cheaper or raise MaxConstraints.",
        RuleSeverity.Error,
        RuleCategories.Cost);
}
