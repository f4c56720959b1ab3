namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Recursive call in a circuit.</summary>
internal static class Recursion
{
    public static Rule Rule { get; } = new(
        "CG0102",
        "Recursive call in a circuit",
        "'{0}' calls itself, but a circuit is finite and its calls are inlined. Write a loop with a compile-time bound.",
        RuleSeverity.Error,
        RuleCategories.Language);
}
