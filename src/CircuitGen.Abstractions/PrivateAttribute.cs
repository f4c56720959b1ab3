namespace CircuitGen;

/// <summary>Makes a parameter a private input, the default: only the prover knows it, and the circuit checks its range.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class PrivateAttribute : Attribute;
