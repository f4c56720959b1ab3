namespace CircuitGen.Compiler.Diagnostics;

/// <summary>[Length] does not fit the parameter.</summary>
internal static class InvalidLength
{
    public static Rule Rule { get; } = new(
        "CG0011",
        "[Length] does not fit the parameter",
        "[Length] of the parameter '{0}' {1}",
        RuleSeverity.Error,
        RuleCategories.Declaration);
}
