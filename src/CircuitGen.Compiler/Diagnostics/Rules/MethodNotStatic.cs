namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Circuit method is not static.</summary>
internal static class MethodNotStatic
{
    public static Rule Rule { get; } = new(
        "CG0001",
        "Circuit method is not static",
        "The circuit method '{0}' must be static: a circuit has no object to run on. Declare it 'static'.",
        RuleSeverity.Error,
        RuleCategories.Declaration);
}
