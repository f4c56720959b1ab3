namespace CircuitGen.Analyzers;

/// <summary>What the front end cannot make a circuit of.</summary>
internal sealed class LoweringProblems : CircuitReporter
{
    public override void Report(AnalyzedCircuit circuit)
    {
        foreach (var problem in circuit.Lowered.Problems)
        {
            circuit.Report(problem.Id, circuit.LocationOf(problem.Position), problem.Arguments);
        }
    }
}
