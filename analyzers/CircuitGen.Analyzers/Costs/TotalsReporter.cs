using System.Collections.Immutable;
using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Reports;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Analyzers;

/// <summary>The circuit's totals on the method's name.</summary>
internal sealed class TotalsReporter : CircuitReporter
{
    public override void Report(AnalyzedCircuit circuit)
    {
        if (circuit.CompletePlan is not { } plan)
        {
            return;
        }

        var text = CircuitSummary.Text(plan.Cost, CostSplit.Of(plan), plan.Ir.MaxConstraints);
        var properties = ImmutableDictionary<string, string?>.Empty.Add(BaselineReporter.LineProperty, BaselineReporter.EntryOf(circuit, plan).ToString());
        circuit.Report(CircuitTotals.Rule, DiagnosticSeverity.Info, circuit.NameLocation, properties, circuit.Method.Name, text);
    }
}
