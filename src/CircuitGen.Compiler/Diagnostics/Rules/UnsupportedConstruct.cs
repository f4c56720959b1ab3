namespace CircuitGen.Compiler.Diagnostics;

/// <summary>C# construct is not supported in circuits.</summary>
internal static class UnsupportedConstruct
{
    public static Rule Rule { get; } = new(
        "CG0100",
        "C# construct is not supported in circuits",
        "{0} is not supported in a circuit. {1}",
        RuleSeverity.Error,
        RuleCategories.Language);
}
