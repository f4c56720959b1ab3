namespace CircuitGen.MultiScalarMultiplication;

/// <summary>A scalar of one digit.</summary>
/// <param name="Index">Which point it multiplies.</param>
/// <param name="Digit">The scalar itself.</param>
internal readonly record struct SmallScalar(uint Index, int Digit);
