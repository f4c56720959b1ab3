namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Asynchronous code in a circuit.</summary>
internal static class AsynchronousCode
{
    public static Rule Rule { get; } = new(
        "CG0114",
        "Asynchronous code in a circuit",
        "'{0}' is not supported in a circuit, which computes all at once. {1}",
        RuleSeverity.Error,
        RuleCategories.Language);
}
