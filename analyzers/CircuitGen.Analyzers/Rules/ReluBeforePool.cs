using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Ir;

namespace CircuitGen.Analyzers;

/// <summary>ReLU before a maximum: of two ReLUs, or of elements of an array that holds nothing but ReLUs and serves nothing but the maximum.</summary>
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

        var arrays = new PooledArrays(plan.Ir);
        foreach (var maximum in circuit.Operations(OperationKind.Maximum)
            .Where(maximum => plan.Sites[maximum.Site].Constraints > 0 && (maximum.Operands.All(Patterns.IsRelu) || arrays.Pools(maximum))))
        {
            circuit.Advise(Rule, circuit.LocationOf(maximum.Site));
        }
    }
}
