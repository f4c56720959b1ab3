using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Reports;

namespace CircuitGen.Analyzers;

/// <summary>ReLU takes most of the circuit.</summary>
internal sealed class ReluHeavy : CircuitReporter
{
    public static Rule Rule { get; } = new(
        "CG0403",
        "ReLU takes most of the circuit",
        "ReLU takes {0} of {1}: {2}. Narrow what goes into it (smaller weights, a rescale before it), pool before it, or activate with a square, which costs 1 constraint.",
        RuleSeverity.Info,
        RuleCategories.Advice);

    public override void Report(AnalyzedCircuit circuit)
    {
        if (circuit.CompletePlan is not { } plan)
        {
            return;
        }

        var total = plan.Cost.Constraints;
        foreach (var place in circuit.Costs.Where(place => place.Cost.Gadget == "ReLU" && place.Cost.Gadgets > 1 && 2 * place.Cost.Constraints >= total))
        {
            circuit.Advise(Rule, circuit.LocationOf(place.Position), Figures.Share(place.Cost.Constraints, total), circuit.Method.Name, place.Cost.Sum);
        }
    }
}
