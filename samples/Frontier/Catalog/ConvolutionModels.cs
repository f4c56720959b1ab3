using CircuitGen.Samples.Models;

namespace CircuitGen.Samples.Frontier;

/// <summary>Convolutions.</summary>
internal static class ConvolutionModels
{
    public static FrontierEntry[] All { get; } =
    [
        new(
            Family.Convolutions,
            SampleModel.OfDigits(
                nameof(ReluConv),
                "public 28 x 28 pixels of 3 bits, two convolutions and two dense layers with ReLU",
                97.49,
                ReluConv.ClassifyCircuit.Cost,
                ReluConv.ClassifyCircuit.Synthesize,
                static image => ReluConv.Prepare(image),
                static input => ReluConv.Classify(input),
                static input => (ReluConv.ClassifyCircuit.GenerateWitness(input, out var digit), digit)),
            0),
    ];
}
