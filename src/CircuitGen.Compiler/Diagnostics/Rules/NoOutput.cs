namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Circuit has no output.</summary>
internal static class NoOutput
{
    public static Rule Rule { get; } = new(
        "CG0009",
        "Circuit has no output",
        "The circuit method '{0}' returns nothing and has no 'out' parameter, so there is nothing to prove. Return the result, for example a bool that says whether the check passed.",
        RuleSeverity.Error,
        RuleCategories.Declaration);
}
