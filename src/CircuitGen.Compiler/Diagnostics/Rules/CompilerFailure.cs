namespace CircuitGen.Compiler.Diagnostics;

/// <summary>The compiler failed on this circuit.</summary>
internal static class CompilerFailure
{
    public static Rule Rule { get; } = new(
        "CG0017",
        "The compiler failed on this circuit",
        "CircuitGen failed on '{0}': {1}. No circuit comes out of it; others are not affected. This is a defect of CircuitGen. Please report it with the method.",
        RuleSeverity.Error,
        RuleCategories.Declaration);
}
