using CircuitGen.Compiler.Diagnostics;
using CircuitGen.Compiler.Planning;
using CircuitGen.Compiler.Reports;

namespace CircuitGen.Analyzers;

/// <summary>Says that a method is too large for figures while somebody is typing.</summary>
internal sealed class TypingReporter : CircuitReporter
{
    public override void Report(AnalyzedCircuit circuit)
    {
        if (circuit.Plan is { IsCutShort: true })
        {
            circuit.Report(PlannedInBuild.Rule, circuit.NameLocation, circuit.Method.Name, Figures.Count(PlanningSteps.Typing));
        }
    }
}
