using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Reports;

namespace CircuitGen.Analyzers;

/// <summary>The circuit's totals on the method's name.</summary>
internal sealed class TotalsReporter : CircuitReporter
{
    public override void Report(AnalyzedCircuit circuit)
    {
        if (circuit.CompletePlan is { } plan)
        {
            var text = CircuitSummary.Text(plan.Cost, CostSplit.Of(plan), plan.Ir.MaxConstraints);
            circuit.Report(CircuitTotals.Rule, circuit.NameLocation, circuit.Method.Name, text);
        }
    }
}
