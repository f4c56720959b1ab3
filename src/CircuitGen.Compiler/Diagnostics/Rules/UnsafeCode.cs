namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Pointers in a circuit.</summary>
internal static class UnsafeCode
{
    public static Rule Rule { get; } = new(
        "CG0109",
        "Pointers in a circuit",
        "Pointers are not supported in a circuit. Use arrays and spans.",
        RuleSeverity.Error,
        RuleCategories.Language);
}
