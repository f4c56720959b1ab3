using CircuitGen.Samples.Models;

namespace CircuitGen.Samples.Frontier;

/// <summary>Dense networks with a tree in place of scores: the cheapest found for each accuracy.</summary>
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
        new(
            Family.DenseNetworks,
            SampleModel.OfDigits(
                nameof(PublicBytes95),
                "public 28 x 28 bytes, 46 squares and a tree",
                95.92,
                PublicBytes95.ClassifyCircuit.Cost,
                PublicBytes95.ClassifyCircuit.Synthesize,
                static image => PublicBytes95.Prepare(image),
                static input => PublicBytes95.Classify(input),
                static input => (PublicBytes95.ClassifyCircuit.GenerateWitness(input, out var digit), digit)),
            0),
        new(
            Family.DenseNetworks,
            SampleModel.OfDigits(
                nameof(PublicBytes97),
                "public 28 x 28 bytes, 72 squares and a tree",
                97.04,
                PublicBytes97.ClassifyCircuit.Cost,
                PublicBytes97.ClassifyCircuit.Synthesize,
                static image => PublicBytes97.Prepare(image),
                static input => PublicBytes97.Classify(input),
                static input => (PublicBytes97.ClassifyCircuit.GenerateWitness(input, out var digit), digit)),
            0),
    ];
}
