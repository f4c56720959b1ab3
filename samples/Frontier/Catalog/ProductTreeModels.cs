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
                "private 44 chosen bits, 12 products and a tree",
                92.84,
                PrivateBits90.ClassifyCircuit.Cost,
                PrivateBits90.ClassifyCircuit.Synthesize,
                static image => PrivateBits90.Prepare(image),
                static input => PrivateBits90.Classify(input),
                static input => (PrivateBits90.ClassifyCircuit.GenerateWitness(input, out var digit), digit)),
            44),
        new(
            Family.DenseNetworks,
            SampleModel.OfDigits(
                nameof(PrivateBits95),
                "private 78 chosen bits, 26 products and a tree",
                95.58,
                PrivateBits95.ClassifyCircuit.Cost,
                PrivateBits95.ClassifyCircuit.Synthesize,
                static image => PrivateBits95.Prepare(image),
                static input => PrivateBits95.Classify(input),
                static input => (PrivateBits95.ClassifyCircuit.GenerateWitness(input, out var digit), digit)),
            78),
        new(
            Family.DenseNetworks,
            SampleModel.OfDigits(
                nameof(PublicBits90),
                "public 20 x 20 bits, 6 products and a tree",
                94.50,
                PublicBits90.ClassifyCircuit.Cost,
                PublicBits90.ClassifyCircuit.Synthesize,
                static image => PublicBits90.Prepare(image),
                static input => PublicBits90.Classify(input),
                static input => (PublicBits90.ClassifyCircuit.GenerateWitness(input, out var digit), digit)),
            0),
        new(
            Family.DenseNetworks,
            SampleModel.OfDigits(
                nameof(PublicBits97),
                "public 20 x 20 bits, 20 products and a tree",
                97.21,
                PublicBits97.ClassifyCircuit.Cost,
                PublicBits97.ClassifyCircuit.Synthesize,
                static image => PublicBits97.Prepare(image),
                static input => PublicBits97.Classify(input),
                static input => (PublicBits97.ClassifyCircuit.GenerateWitness(input, out var digit), digit)),
            0),
        new(
            Family.DenseNetworks,
            SampleModel.OfDigits(
                nameof(PublicBits98),
                "public 20 x 20 bits, 84 products and a tree",
                98.21,
                PublicBits98.ClassifyCircuit.Cost,
                PublicBits98.ClassifyCircuit.Synthesize,
                static image => PublicBits98.Prepare(image),
                static input => PublicBits98.Classify(input),
                static input => (PublicBits98.ClassifyCircuit.GenerateWitness(input, out var digit), digit)),
            0),
        new(
            Family.DenseNetworks,
            SampleModel.OfDigits(
                nameof(PublicBytes90),
                "public 28 x 28 bytes, 12 products and a tree",
                91.95,
                PublicBytes90.ClassifyCircuit.Cost,
                PublicBytes90.ClassifyCircuit.Synthesize,
                static image => PublicBytes90.Prepare(image),
                static input => PublicBytes90.Classify(input),
                static input => (PublicBytes90.ClassifyCircuit.GenerateWitness(input, out var digit), digit)),
            0),
        new(
            Family.DenseNetworks,
            SampleModel.OfDigits(
                nameof(PublicBytes95),
                "public 28 x 28 bytes, 24 products and a tree",
                96.11,
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
                "public 28 x 28 bytes, 64 products and a tree",
                97.28,
                PublicBytes97.ClassifyCircuit.Cost,
                PublicBytes97.ClassifyCircuit.Synthesize,
                static image => PublicBytes97.Prepare(image),
                static input => PublicBytes97.Classify(input),
                static input => (PublicBytes97.ClassifyCircuit.GenerateWitness(input, out var digit), digit)),
            0),
    ];
}
