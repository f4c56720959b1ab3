namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Static state in a circuit.</summary>
internal static class StaticState
{
    public static Rule Rule { get; } = new(
        "CG0105",
        "Static state in a circuit",
        "'{0}' is static, and its value is not known when the circuit is compiled: {1}. Make it 'const', 'static readonly' with a constant value, or a parameter.",
        RuleSeverity.Error,
        RuleCategories.Language);
}
