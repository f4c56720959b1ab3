namespace CircuitGen.Samples.Frontier;

/// <summary>A model of the catalogue with its place in it.</summary>
/// <param name="Family">The family of models it belongs to.</param>
/// <param name="Model">The model and its circuit.</param>
/// <param name="InputConstraints">How many of the constraints only check the inputs' ranges.</param>
public sealed record FrontierEntry(Family Family, SampleModel Model, int InputConstraints);
