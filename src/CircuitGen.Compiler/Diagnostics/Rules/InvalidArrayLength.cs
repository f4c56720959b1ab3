namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Array length is impossible.</summary>
internal static class InvalidArrayLength
{
    public static Rule Rule { get; } = new(
        "CG0213",
        "Array length is impossible",
        "The length is {0}. Give a length between 0 and 4,000,000.",
        RuleSeverity.Error,
        RuleCategories.Values);
}
