namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Table is not constant.</summary>
internal static class WrittenTable
{
    public static Rule Rule { get; } = new(
        "CG0104",
        "Table is not constant",
        "The array '{0}' may be written to ({1}), so it is no constant. {2}",
        RuleSeverity.Error,
        RuleCategories.Language);
}
