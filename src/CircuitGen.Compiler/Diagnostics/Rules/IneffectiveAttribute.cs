namespace CircuitGen.Compiler.Diagnostics;

/// <summary>An attribute for circuit parameters stands elsewhere.</summary>
internal static class IneffectiveAttribute
{
    public static Rule Rule { get; } = new(
        "CG0021",
        "Attribute is on no parameter of a circuit",
        "[{0}] has no effect here: only the parameters of a method with [ZkCircuit] are inputs. Put it on the circuit's own parameter, or remove it.",
        RuleSeverity.Warning,
        RuleCategories.Declaration);
}
