namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Array parameter without [Length].</summary>
internal static class MissingLength
{
    public static Rule Rule { get; } = new(
        "CG0010",
        "Array parameter without [Length]",
        "The parameter '{0}' needs [Length({1})]: a circuit has one fixed shape.",
        RuleSeverity.Error,
        RuleCategories.Declaration);
}
