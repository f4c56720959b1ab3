namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Length depends on an input.</summary>
internal static class SecretArrayLength
{
    public static Rule Rule { get; } = new(
        "CG0208",
        "Length depends on an input",
        "The length depends on an input. Use a constant length that is large enough.",
        RuleSeverity.Error,
        RuleCategories.Values);
}
