namespace CircuitGen.Compiler.Diagnostics;

/// <summary>A type hides one that generated code needs.</summary>
internal static class HiddenType
{
    public static Rule Rule { get; } = new(
        "CG0018",
        "A type hides one that generated code needs",
        "The code generated for '{0}' needs '{1}', and the type '{2}' of this project stands in its place. Rename it, or move it into another namespace.",
        RuleSeverity.Error,
        RuleCategories.Declaration);
}
