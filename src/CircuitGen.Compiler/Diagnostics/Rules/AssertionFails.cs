namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Condition fails for every input.</summary>
internal static class AssertionFails
{
    public static Rule Rule { get; } = new(
        "CG0211",
        "Condition fails for every input",
        "The method throws here for every input ({0}), so that nothing could be proved. Correct the condition or widen the [Range].",
        RuleSeverity.Error,
        RuleCategories.Values);
}
