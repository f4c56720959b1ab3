namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Circuit method is asynchronous or an iterator.</summary>
internal static class AsyncCircuit
{
    public static Rule Rule { get; } = new(
        "CG0004",
        "Circuit method is asynchronous or an iterator",
        "The circuit method '{0}' is asynchronous or an iterator, but a circuit computes its outputs at once. Return the values themselves.",
        RuleSeverity.Error,
        RuleCategories.Declaration);
}
