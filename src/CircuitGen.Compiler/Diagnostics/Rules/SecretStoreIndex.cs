namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Element written depends on an input.</summary>
internal static class SecretStoreIndex
{
    public static Rule Rule { get; } = new(
        "CG0210",
        "Element written depends on an input",
        "Which element is written depends on an input. Loop over all elements and write each under the condition that it is the one.",
        RuleSeverity.Error,
        RuleCategories.Values);
}
