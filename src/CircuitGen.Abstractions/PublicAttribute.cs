namespace CircuitGen;

/// <summary>Makes a parameter a public input: the verifier knows its value and checks its range.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class PublicAttribute : Attribute;
