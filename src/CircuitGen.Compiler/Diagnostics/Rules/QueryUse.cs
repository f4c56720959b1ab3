namespace CircuitGen.Compiler.Diagnostics;

/// <summary>LINQ in a circuit.</summary>
internal static class QueryUse
{
    public static Rule Rule { get; } = new(
        "CG0115",
        "LINQ in a circuit",
        "LINQ is not supported in a circuit. Write the loop.",
        RuleSeverity.Error,
        RuleCategories.Language);
}
