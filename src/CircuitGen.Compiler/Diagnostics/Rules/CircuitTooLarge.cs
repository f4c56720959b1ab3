namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Circuit is too large.</summary>
internal static class CircuitTooLarge
{
    public static Rule Rule { get; } = new(
        "CG0331",
        "Circuit is too large",
        "Here the circuit comes to more than {0}, which is all that can be planned. {1}",
        RuleSeverity.Error,
        RuleCategories.Values);
}
