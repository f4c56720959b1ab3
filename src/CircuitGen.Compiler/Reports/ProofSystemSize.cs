namespace CircuitGen.Compiler.Reports;

/// <summary>How large a circuit is for one proof system and its gates.</summary>
/// <param name="System">The proof system.</param>
/// <param name="Size">M.</param>
/// <param name="Unit">What M counts.</param>
/// <param name="IsExact">Whether it is counted, not estimated.</param>
/// <param name="Counted">How it comes about.</param>
public sealed record ProofSystemSize(string System, long Size, string Unit, bool IsExact, string Counted)
{
    /// <summary>The circuit under each proof system.</summary>
    public static IReadOnlyList<ProofSystemSize> Of(CircuitReport report) =>
    [
        new("R1CS, Groth16", report.Cost.Constraints, "constraints", true, "rank-1 constraints; additions and products with constants are free"),
        new("PLONK, snarkjs", report.Cost.PlonkGates, "gates", true, "gates of two wires each, as snarkjs's plonk setup makes them of the constraints; an addition is a gate, and so is a public input or output"),
        new("UltraHonk, lookups", LookupEstimate.Of(report), "gates", false, "an estimate: measured gates per operation (range checks through tables, three terms of a sum per gate) times the operations of this circuit"),
    ];
}
