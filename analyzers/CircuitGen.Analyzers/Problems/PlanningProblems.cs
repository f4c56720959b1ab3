namespace CircuitGen.Analyzers;

/// <summary>What only the values show to be wrong.</summary>
internal sealed class PlanningProblems : CircuitReporter
{
    public override void Report(AnalyzedCircuit circuit)
    {
        if (circuit.Plan is not { } plan)
        {
            return;
        }

        foreach (var problem in plan.Problems)
        {
            // The plan has translated these sites to those of the source already.
            circuit.Report(problem.Id, circuit.LocationOf(circuit.Lowered.Positions[problem.Site]), problem.Arguments);
        }
    }
}
