namespace CircuitGen.MultiScalarMultiplication;

/// <summary>Two operands that are to be added.</summary>
/// <param name="First">A <see cref="PointReference"/>.</param>
/// <param name="Second">A <see cref="PointReference"/>.</param>
internal readonly record struct PointPair(uint First, uint Second);
