namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Circuit parameter is passed by reference.</summary>
internal static class ReferenceParameter
{
    public static Rule Rule { get; } = new(
        "CG0014",
        "Circuit parameter is passed by reference",
        "The parameter '{0}' is passed by 'ref', but a circuit has inputs and outputs only. Take the value as an input and return the new value, or use 'out'.",
        RuleSeverity.Error,
        RuleCategories.Declaration);
}
