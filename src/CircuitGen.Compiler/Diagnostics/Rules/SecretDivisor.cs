namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Divisor depends on an input.</summary>
internal static class SecretDivisor
{
    public static Rule Rule { get; } = new(
        "CG0205",
        "Divisor depends on an input",
        "The divisor depends on an input. Divide by a constant.",
        RuleSeverity.Error,
        RuleCategories.Values);
}
