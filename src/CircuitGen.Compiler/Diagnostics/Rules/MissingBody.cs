namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Circuit method has no body.</summary>
internal static class MissingBody
{
    public static Rule Rule { get; } = new(
        "CG0005",
        "Circuit method has no body",
        "The circuit method '{0}' has no C# body to compile. Give it one; a native method cannot become a circuit.",
        RuleSeverity.Error,
        RuleCategories.Declaration);
}
