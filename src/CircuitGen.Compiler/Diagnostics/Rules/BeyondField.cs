namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Value may reach half the field.</summary>
internal static class BeyondField
{
    public static Rule Rule { get; } = new(
        "CG0202",
        "Value may reach half the field",
        "The value may be any of [{0}, {1}], which reaches half the field of the proof system, so that different numbers would look the same. Narrow the inputs or rescale in between.",
        RuleSeverity.Error,
        RuleCategories.Values);
}
