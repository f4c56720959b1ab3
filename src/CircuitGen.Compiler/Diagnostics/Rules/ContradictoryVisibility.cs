namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Parameter is private and public.</summary>
internal static class ContradictoryVisibility
{
    public static Rule Rule { get; } = new(
        "CG0022",
        "Parameter is private and public",
        "The parameter '{0}' cannot be [Private] and {1} at once. Remove one of them.",
        RuleSeverity.Error,
        RuleCategories.Declaration);
}
