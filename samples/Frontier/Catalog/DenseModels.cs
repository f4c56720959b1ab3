using CircuitGen.Samples.Models;

namespace CircuitGen.Samples.Frontier;

/// <summary>Dense networks with squares.</summary>
internal static class DenseModels
{
    public static FrontierEntry[] All { get; } =
    [
        new(
            Family.DenseNetworks,
            SampleModel.OfDigits(
                nameof(EdgeLinear),
                "private 20 edge features of 2 bits, ten planes",
                94.12,
                EdgeLinear.ClassifyCircuit.Cost,
                EdgeLinear.ClassifyCircuit.Synthesize,
                static image => EdgeLinear.Prepare(image),
                static input => EdgeLinear.Classify(input),
                static input => (EdgeLinear.ClassifyCircuit.GenerateWitness(input, out var digit), digit)),
            40),
        new(
            Family.DenseNetworks,
            SampleModel.OfDigits(
                nameof(EdgeSquares),
                "private 20 edge features of 2 bits, 22 squares",
                94.37,
                EdgeSquares.ClassifyCircuit.Cost,
                EdgeSquares.ClassifyCircuit.Synthesize,
                static image => EdgeSquares.Prepare(image),
                static input => EdgeSquares.Classify(input),
                static input => (EdgeSquares.ClassifyCircuit.GenerateWitness(input, out var digit), digit)),
            40),
        new(
            Family.DenseNetworks,
            SampleModel.OfDigits(
                nameof(MlpPrivate985),
                "private 18 x 18 bits, 120 squares",
                98.58,
                MlpPrivate985.ClassifyCircuit.Cost,
                MlpPrivate985.ClassifyCircuit.Synthesize,
                static image => MlpPrivate985.Prepare(image),
                static input => MlpPrivate985.Classify(input),
                static input => (MlpPrivate985.ClassifyCircuit.GenerateWitness(input, out var digit), digit)),
            324),
    ];
}
