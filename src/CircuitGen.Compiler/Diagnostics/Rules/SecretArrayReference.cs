namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Which array is meant depends on an input.</summary>
internal static class SecretArrayReference
{
    public static Rule Rule { get; } = new(
        "CG0209",
        "Which array is meant depends on an input",
        "Which array is meant depends on an input. Choose between the elements instead.",
        RuleSeverity.Error,
        RuleCategories.Values);
}
