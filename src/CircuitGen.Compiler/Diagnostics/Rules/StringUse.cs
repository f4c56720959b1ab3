namespace CircuitGen.Compiler.Diagnostics;

/// <summary>String in a circuit.</summary>
internal static class StringUse
{
    public static Rule Rule { get; } = new(
        "CG0112",
        "String in a circuit",
        "Strings are not supported in a circuit, except constant ones that are indexed. Use a span of bytes or chars, for example \"abc\"u8.",
        RuleSeverity.Error,
        RuleCategories.Language);
}
