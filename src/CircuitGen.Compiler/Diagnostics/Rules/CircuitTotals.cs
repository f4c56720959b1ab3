namespace CircuitGen.Compiler.Diagnostics;

/// <summary>What a circuit costs.</summary>
internal static class CircuitTotals
{
    public static Rule Rule { get; } = new(
        "CG0302",
        "What a circuit costs",
        "'{0}': {1}",
        RuleSeverity.Info,
        RuleCategories.Cost);
}
