using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;

namespace CircuitGen.Analyzers;

/// <summary>ReLU before a maximum.</summary>
internal sealed class ReluBeforePool : CircuitReporter
{
    public static Rule Rule { get; } = new(
        "CG0405",
        "ReLU before a maximum",
        "Each operand is activated on its own before the larger is taken. Take the maximum first: Math.Max(0, Math.Max(a, b)) is the same number with one ReLU less.",
        RuleSeverity.Info,
        RuleCategories.Advice);

    public override void Report(AnalyzedCircuit circuit)
    {
        if (circuit.CompletePlan is not { } plan)
        {
            return;
        }

        foreach (var maximum in circuit.Operations(OperationKind.Maximum).Where(maximum => maximum.Operands.Count == 2 && maximum.Operands.All(Patterns.IsRelu)))
        {
            circuit.Advise(Rule, circuit.LocationOf(maximum.Site));
        }
    }
}
