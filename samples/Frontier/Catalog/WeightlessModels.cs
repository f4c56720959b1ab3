using CircuitGen.Samples.Models;

namespace CircuitGen.Samples.Frontier;

/// <summary>Weightless networks.</summary>
internal static class WeightlessModels
{
    public static FrontierEntry[] All { get; } =
    [
        new(
            Family.Weightless,
            SampleModel.OfDigits(
                nameof(Weightless),
                "private thermometers of 14 x 14 pixels, 256 memories of 16 addresses",
                94.10,
                Weightless.ClassifyCircuit.Cost,
                Weightless.ClassifyCircuit.Synthesize,
                static image => Weightless.Prepare(image),
                static input => Weightless.Classify(input),
                static input => (Weightless.ClassifyCircuit.GenerateWitness(input, out var digit), digit)),
            392),
    ];
}
