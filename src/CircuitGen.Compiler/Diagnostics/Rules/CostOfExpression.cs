namespace CircuitGen.Compiler.Diagnostics;

/// <summary>What an expression costs.</summary>
internal static class CostOfExpression
{
    public static Rule Rule { get; } = new(
        "CG0303",
        "What an expression costs",
        "{0}",
        RuleSeverity.Info,
        RuleCategories.Cost);
}
