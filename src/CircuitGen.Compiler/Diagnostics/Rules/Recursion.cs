namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Recursive call in a circuit.</summary>
internal static class Recursion
{
    public static Rule Rule { get; } = new(
        "CG0102",
        "Recursive call in a circuit",
        "'{0}' calls itself and nothing known at compile time ends that within 64 levels. Pass on a number known at compile time and end on it, or write a loop.",
        RuleSeverity.Error,
        RuleCategories.Language);
}
