namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Circuit whose inputs were not shown to determine its outputs. The step of the build that certifies circuits reports it.</summary>
internal static class Undetermined
{
    public static Rule Rule { get; } = new(
        "CG0320",
        "Circuit is not fully determined",
        "'{0}': circuit is not fully determined: {1}. A prover might choose another result; report this with the method, for no C# should get here.",
        RuleSeverity.Error,
        RuleCategories.Cost);
}
