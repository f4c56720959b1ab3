namespace CircuitGen.Compiler.Diagnostics;

/// <summary>goto in a circuit.</summary>
internal static class GotoStatement
{
    public static Rule Rule { get; } = new(
        "CG0108",
        "goto in a circuit",
        "'goto' is not supported in a circuit. Use loops, 'break', 'continue' and 'return'.",
        RuleSeverity.Error,
        RuleCategories.Language);
}
