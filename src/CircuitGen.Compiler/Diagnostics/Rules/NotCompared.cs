namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Circuit that could not be run against its method on a single input. The step of the build that does so reports it.</summary>
internal static class NotCompared
{
    public static Rule Rule { get; } = new(
        "CG0322",
        "Circuit was not compared with its method",
        "'{0}': not checked against its method: {1}",
        RuleSeverity.Warning,
        RuleCategories.Cost);
}
