namespace CircuitGen.Compiler.Diagnostics;

/// <summary>[Range] does not fit the parameter.</summary>
internal static class InvalidRange
{
    public static Rule Rule { get; } = new(
        "CG0012",
        "[Range] does not fit the parameter",
        "[Range({1}, {2})] of the parameter '{0}' {3}",
        RuleSeverity.Error,
        RuleCategories.Declaration);
}
