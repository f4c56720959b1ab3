using CircuitGen.Samples.Models;

namespace CircuitGen.Samples.Mnist;

/// <summary>The five models of this sample.</summary>
public static class ModelCatalog
{
    /// <summary>All models, in the order of the README's table.</summary>
    public static IReadOnlyList<SampleModel> All { get; } =
    [
        SampleModel.OfDigits(
            nameof(Bits20),
            "private 18 x 18 bits, 324-72-10, squares",
            97.67,
            Bits20.ClassifyCircuit.Cost,
            Bits20.ClassifyCircuit.Synthesize,
            static image => Bits20.Prepare(image),
            static input => Bits20.Classify(input),
            static input => (Bits20.ClassifyCircuit.GenerateWitness(input, out var digit), digit)),
        SampleModel.OfDigits(
            nameof(Bytes28),
            "public 28 x 28 bytes, 784-72-10, squares",
            98.40,
            Bytes28.ClassifyCircuit.Cost,
            Bytes28.ClassifyCircuit.Synthesize,
            static image => Bytes28.Prepare(image),
            static input => Bytes28.Classify(input),
            static input => (Bytes28.ClassifyCircuit.GenerateWitness(input, out var digit), digit)),
        SampleModel.OfDigits(
            nameof(LeoMlp),
            "private 20 features of 2 bits, 20-15-10, ReLU",
            94.67,
            LeoMlp.ClassifyCircuit.Cost,
            LeoMlp.ClassifyCircuit.Synthesize,
            static image => LeoMlp.Prepare(image),
            static input => LeoMlp.Classify(input),
            static input => (LeoMlp.ClassifyCircuit.GenerateWitness(input, out var digit), digit)),
        SampleModel.OfDigits(
            nameof(Haar),
            "private 20 x 20 bytes, 52 features, 52-31-10, ReLU, skip layer",
            97.20,
            Haar.ClassifyCircuit.Cost,
            Haar.ClassifyCircuit.Synthesize,
            static image => Haar.Prepare(image),
            static input => Haar.Classify(input),
            static input => (Haar.ClassifyCircuit.GenerateWitness(input, out var digit), digit)),
        SampleModel.OfDigits(
            nameof(Conv),
            "public 28 x 28 bytes, 8 and 40 kernels, squares",
            99.04,
            Conv.ClassifyCircuit.Cost,
            Conv.ClassifyCircuit.Synthesize,
            static image => Conv.Prepare(image),
            static input => Conv.Classify(input),
            static input => (Conv.ClassifyCircuit.GenerateWitness(input, out var digit), digit)),
    ];
}
