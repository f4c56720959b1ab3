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
                nameof(MlpPrivate97),
                "private 10 x 10 pooled bits, 76 squares",
                97.05,
                MlpPrivate97.ClassifyCircuit.Cost,
                MlpPrivate97.ClassifyCircuit.Synthesize,
                static image => MlpPrivate97.Prepare(image),
                static input => MlpPrivate97.Classify(input),
                static input => (MlpPrivate97.ClassifyCircuit.GenerateWitness(input, out var digit), digit)),
            100),
        new(
            Family.DenseNetworks,
            SampleModel.OfDigits(
                nameof(MlpPrivate98),
                "private 10 x 10 pooled pixels of 2 bits, 88 squares",
                98.07,
                MlpPrivate98.ClassifyCircuit.Cost,
                MlpPrivate98.ClassifyCircuit.Synthesize,
                static image => MlpPrivate98.Prepare(image),
                static input => MlpPrivate98.Classify(input),
                static input => (MlpPrivate98.ClassifyCircuit.GenerateWitness(input, out var digit), digit)),
            200),
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
        new(
            Family.DenseNetworks,
            SampleModel.OfDigits(
                nameof(MlpPublic98),
                "public 20 x 20 bits, 84 squares",
                98.14,
                MlpPublic98.ClassifyCircuit.Cost,
                MlpPublic98.ClassifyCircuit.Synthesize,
                static image => MlpPublic98.Prepare(image),
                static input => MlpPublic98.Classify(input),
                static input => (MlpPublic98.ClassifyCircuit.GenerateWitness(input, out var digit), digit)),
            0),
        new(
            Family.DenseNetworks,
            SampleModel.OfDigits(
                nameof(MlpPublic985),
                "public 18 x 18 bits, 120 squares",
                98.58,
                MlpPublic985.ClassifyCircuit.Cost,
                MlpPublic985.ClassifyCircuit.Synthesize,
                static image => MlpPublic985.Prepare(image),
                static input => MlpPublic985.Classify(input),
                static input => (MlpPublic985.ClassifyCircuit.GenerateWitness(input, out var digit), digit)),
            0),
        new(
            Family.DenseNetworks,
            SampleModel.OfDigits(
                nameof(PublicBytes985),
                "public 20 x 20 bytes, 112 squares",
                98.67,
                PublicBytes985.ClassifyCircuit.Cost,
                PublicBytes985.ClassifyCircuit.Synthesize,
                static image => PublicBytes985.Prepare(image),
                static input => PublicBytes985.Classify(input),
                static input => (PublicBytes985.ClassifyCircuit.GenerateWitness(input, out var digit), digit)),
            0),
    ];
}
