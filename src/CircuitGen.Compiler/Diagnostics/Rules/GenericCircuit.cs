namespace CircuitGen.Compiler.Diagnostics;

/// <summary>Circuit method is generic.</summary>
internal static class GenericCircuit
{
    public static Rule Rule { get; } = new(
        "CG0003",
        "Circuit method is generic",
        "The circuit method '{0}', or a type around it, is generic, but a circuit has fixed types. Write a method with concrete types that calls the generic one.",
        RuleSeverity.Error,
        RuleCategories.Declaration);
}
