namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Exception handling in a circuit.</summary>
internal static class ExceptionHandling
{
    public static Rule Rule { get; } = new(
        "CG0113",
        "Exception handling in a circuit",
        "'{0}' is not supported in a circuit: {1}",
        RuleSeverity.Error,
        RuleCategories.Language);
}
