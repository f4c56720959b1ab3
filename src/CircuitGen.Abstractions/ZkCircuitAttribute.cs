namespace CircuitGen;

/// <summary>
/// Compiles the static method it stands on, of a class, struct, record or interface, into an R1CS constraint system over the BN254 scalar field
/// and a witness generator, both in a nested class named after the method (<c>Classify</c> gives <c>ClassifyCircuit</c>).
/// </summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class ZkCircuitAttribute : Attribute
{
    /// <summary>
    /// The largest number of constraints the circuit may have; the build fails above it.
    /// Zero, the default, sets no limit.
    /// </summary>
    public int MaxConstraints { get; set; }
}
