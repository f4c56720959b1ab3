namespace CircuitGen.Certificates;

/// <summary>What propagation over a constraint system has shown.</summary>
/// <param name="UndeterminedOutputs">Outputs that nothing was found to determine; empty where the circuit is certified.</param>
/// <param name="UndeterminedWires">All wires of this kind: hints that nobody reads, such as the inverse of 0, and what depends on an undetermined wire.</param>
/// <param name="LeakingWires">Undetermined wires that occur outside the gadget that made them: somebody reads them.</param>
public sealed record Certificate(IReadOnlyList<int> UndeterminedOutputs, IReadOnlyList<int> UndeterminedWires, IReadOnlyList<int> LeakingWires)
{
    /// <summary>Whether inputs determine every output and every wire that another gadget reads.</summary>
    public bool IsCertified => UndeterminedOutputs.Count == 0 && LeakingWires.Count == 0;
}
