namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Circuit grew against its baseline.</summary>
internal static class CircuitGrew
{
    public static Rule Rule { get; } = new(
        "CG0310",
        "Circuit grew against its baseline",
        "'{0}' has {2} constraints, {3} more than the {1} of circuits.baseline.txt: {4}. Make it cheaper, or update the baseline if that is meant.",
        RuleSeverity.Warning,
        RuleCategories.Cost);
}
