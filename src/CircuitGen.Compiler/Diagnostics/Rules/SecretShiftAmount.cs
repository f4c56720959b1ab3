namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Shift amount depends on an input.</summary>
internal static class SecretShiftAmount
{
    public static Rule Rule { get; } = new(
        "CG0207",
        "Shift amount depends on an input",
        "The shift amount depends on an input. Shift by a constant, or look the power of two up in a table and multiply.",
        RuleSeverity.Error,
        RuleCategories.Values);
}
