using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Reports;

namespace CircuitGen.Analyzers;

/// <summary>A circuit must stay within its <c>MaxConstraints</c>.</summary>
internal sealed class BudgetReporter : CircuitReporter
{
    public override void Report(AnalyzedCircuit circuit)
    {
        if (circuit.CompletePlan is not { Ir.MaxConstraints: not 0 and var budget } plan || plan.Cost.Constraints <= budget)
        {
            return;
        }

        var total = plan.Cost.Constraints;
        circuit.Report(OverBudget.Rule, circuit.NameLocation, circuit.Method.Name, Figures.Count(total), Figures.Count(total - budget), Figures.Count(budget));
    }
}
