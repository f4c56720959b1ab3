namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Type is not supported in circuits.</summary>
internal static class UnsupportedType
{
    public static Rule Rule { get; } = new(
        "CG0101",
        "Type is not supported in circuits",
        "The type '{0}' is not supported in a circuit. {1}",
        RuleSeverity.Error,
        RuleCategories.Language);
}
