using CircuitGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Analyzers;

/// <summary>
/// What every expression costs, on the expression. From <c>circuitgen_cost_info_percent</c> of the circuit on (1 unless set) it is shown;
/// from <c>circuitgen_cost_warning_percent</c> on (never unless set) it is a warning.
/// </summary>
internal sealed class ExpressionCostReporter : CircuitReporter
{
    public override void Report(AnalyzedCircuit circuit)
    {
        if (circuit.CompletePlan is not { } plan)
        {
            return;
        }

        var total = plan.Cost.Constraints;
        var (infoPercent, warningPercent) = (circuit.Option("circuitgen_cost_info_percent", 1), circuit.Option("circuitgen_cost_warning_percent", double.PositiveInfinity));
        foreach (var place in circuit.Costs)
        {
            var percent = 100.0 * place.Cost.Constraints / total;
            var severity = percent >= warningPercent ? DiagnosticSeverity.Warning : percent >= infoPercent ? DiagnosticSeverity.Info : DiagnosticSeverity.Hidden;
            circuit.Report(CostOfExpression.Rule, severity, circuit.LocationOf(place.Position), place.Describe(circuit.Method.Name, total));
        }
    }
}
