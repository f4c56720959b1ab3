using CircuitGen.Samples.Models;

namespace CircuitGen.Samples.Frontier;

/// <summary>Trees.</summary>
internal static class TreeModels
{
    public static FrontierEntry[] All { get; } =
    [
        new(
            Family.Trees,
            SampleModel.OfDigits(
                nameof(HaarTree),
                "private 20 x 20 bytes, a tree of 233 leaves on Haar features",
                88.65,
                HaarTree.ClassifyCircuit.Cost,
                HaarTree.ClassifyCircuit.Synthesize,
                static image => HaarTree.Prepare(image),
                static input => HaarTree.Classify(input),
                static input => (HaarTree.ClassifyCircuit.GenerateWitness(input, out var digit), digit)),
            3200),
        new(
            Family.Trees,
            SampleModel.OfDigits(
                nameof(BoostedTrees),
                "private 18 x 18 bits, 40 boosted trees of 16 leaves",
                95.43,
                BoostedTrees.ClassifyCircuit.Cost,
                BoostedTrees.ClassifyCircuit.Synthesize,
                static image => BoostedTrees.Prepare(image),
                static input => BoostedTrees.Classify(input),
                static input => (BoostedTrees.ClassifyCircuit.GenerateWitness(input, out var digit), digit)),
            324),
    ];
}
