namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Division by zero.</summary>
internal static class DivisionByZero
{
    public static Rule Rule { get; } = new(
        "CG0206",
        "Division by zero",
        "The divisor is zero. Divide by another number.",
        RuleSeverity.Error,
        RuleCategories.Values);
}
