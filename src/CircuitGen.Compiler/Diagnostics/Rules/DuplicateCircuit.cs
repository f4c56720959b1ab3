namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Two circuit methods of one name.</summary>
internal static class DuplicateCircuit
{
    public static Rule Rule { get; } = new(
        "CG0006",
        "Two circuit methods of one name",
        "The type '{0}' has several circuit methods named '{1}', whose generated classes would have one name. Rename one of them.",
        RuleSeverity.Error,
        RuleCategories.Declaration);
}
