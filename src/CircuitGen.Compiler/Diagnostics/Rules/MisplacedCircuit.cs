namespace CircuitGen.Compiler.Diagnostics;

/// <summary>[ZkCircuit] stands where no circuit can be.</summary>
internal static class MisplacedCircuit
{
    public static Rule Rule { get; } = new(
        "CG0019",
        "[ZkCircuit] stands where no circuit can be",
        "[ZkCircuit] stands on {0}; no circuit can be made of that. Write a static method of a class, struct or interface that calls it or does the same, and put the attribute there.",
        RuleSeverity.Error,
        RuleCategories.Declaration);
}
