using CircuitGen.Samples.Models;

namespace CircuitGen.Samples.Frontier;

/// <summary>Support vector machines.</summary>
internal static class KernelModels
{
    public static FrontierEntry[] All { get; } =
    [
        new(
            Family.Kernels,
            SampleModel.OfDigits(
                nameof(LinearSvm),
                "public 20 x 20 pixels of 2 bits, ten planes",
                92.26,
                LinearSvm.ClassifyCircuit.Cost,
                LinearSvm.ClassifyCircuit.Synthesize,
                static image => LinearSvm.Prepare(image),
                static input => LinearSvm.Classify(input),
                static input => (LinearSvm.ClassifyCircuit.GenerateWitness(input, out var digit), digit)),
            0),
        new(
            Family.Kernels,
            SampleModel.OfDigits(
                nameof(QuadraticSvm),
                "public 20 x 20 bits, ten quadratic forms of 64 directions",
                96.64,
                QuadraticSvm.ClassifyCircuit.Cost,
                QuadraticSvm.ClassifyCircuit.Synthesize,
                static image => QuadraticSvm.Prepare(image),
                static input => QuadraticSvm.Classify(input),
                static input => (QuadraticSvm.ClassifyCircuit.GenerateWitness(input, out var digit), digit)),
            0),
    ];
}
