namespace CircuitGen.Compiler.Diagnostics;

/// <summary>CircuitGen needs C# 13.</summary>
internal static class LanguageTooOld
{
    public static Rule Rule { get; } = new(
        "CG0016",
        "CircuitGen needs C# 13",
        "The code that CircuitGen generates for '{0}' needs C# 13 or later, and the project sets C# {1}. Remove <LangVersion> from the project or raise it.",
        RuleSeverity.Error,
        RuleCategories.Declaration);
}
