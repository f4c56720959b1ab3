namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Index may be out of range.</summary>
internal static class IndexOutOfRange
{
    public static Rule Rule { get; } = new(
        "CG0204",
        "Index may be out of range",
        "The index may be {0}, but the length is {1}. Narrow the index, with [Range] where it is an input.",
        RuleSeverity.Error,
        RuleCategories.Values);
}
