namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Loop condition depends on an input.</summary>
internal static class SecretLoopCondition
{
    public static Rule Rule { get; } = new(
        "CG0203",
        "Loop condition depends on an input",
        "How often this loop runs depends on an input, but a circuit has one fixed shape. Loop to a constant bound and put the condition in an if inside.",
        RuleSeverity.Error,
        RuleCategories.Values);
}
