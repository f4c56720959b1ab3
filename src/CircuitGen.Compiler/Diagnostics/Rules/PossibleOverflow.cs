namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Result may not fit its type.</summary>
internal static class PossibleOverflow
{
    public static Rule Rule { get; } = new(
        "CG0201",
        "Result may not fit its type",
        "The result may be any of [{0}, {1}], which does not fit '{2}'. {3}",
        RuleSeverity.Error,
        RuleCategories.Values);
}
