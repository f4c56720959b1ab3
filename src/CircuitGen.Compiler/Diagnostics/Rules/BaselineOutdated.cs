namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Baseline is out of date.</summary>
internal static class BaselineOutdated
{
    public static Rule Rule { get; } = new(
        "CG0311",
        "Baseline is out of date",
        "'{0}' has {1} constraints, but circuits.baseline.txt says {2}. Update it, so that later growth shows.",
        RuleSeverity.Info,
        RuleCategories.Cost);
}
