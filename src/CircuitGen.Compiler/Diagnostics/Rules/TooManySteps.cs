namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Too many steps.</summary>
internal static class TooManySteps
{
    public static Rule Rule { get; } = new(
        "CG0212",
        "Too many steps",
        "The method was still running after {0} steps. Make sure that this loop ends, or compute less.",
        RuleSeverity.Error,
        RuleCategories.Values);
}
