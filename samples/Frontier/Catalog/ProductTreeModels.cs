using CircuitGen.Samples.Models;

namespace CircuitGen.Samples.Frontier;

/// <summary>Dense networks with products and a tree: the cheapest found for each accuracy.</summary>
internal static class ProductTreeModels
{
    public static FrontierEntry[] All { get; } =
    [
        new(
            Family.DenseNetworks,
            SampleModel.OfDigits(
                nameof(PrivateBits90),
                "private 64 chosen bits, 26 products",
                93.66,
                PrivateBits90.ClassifyCircuit.Cost,
                PrivateBits90.ClassifyCircuit.Synthesize,
                static image => PrivateBits90.Prepare(image),
                static input => PrivateBits90.Classify(input),
                static input => (PrivateBits90.ClassifyCircuit.GenerateWitness(input, out var digit), digit)),
            64),
        new(
            Family.DenseNetworks,
            SampleModel.OfDigits(
                nameof(PrivateBits95),
                "private 10 x 10 pooled bits, 60 products",
                96.01,
                PrivateBits95.ClassifyCircuit.Cost,
                PrivateBits95.ClassifyCircuit.Synthesize,
                static image => PrivateBits95.Prepare(image),
                static input => PrivateBits95.Classify(input),
                static input => (PrivateBits95.ClassifyCircuit.GenerateWitness(input, out var digit), digit)),
            100),
    ];
}
