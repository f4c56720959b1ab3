using BenchmarkDotNet.Attributes;
using CircuitGen.Samples.Mnist;
using CircuitGen.Samples.Models;

namespace CircuitGen.Benchmarks;

/// <summary>The witness generator of Bits20 against the plain C# method it comes from.</summary>
public class WitnessBenchmarks
{
    private byte[] _pixels = null!;

    [GlobalSetup]
    public void Setup() => _pixels = Bits20.Prepare(DrawnDigits.Image(3));

    [Benchmark(Baseline = true, Description = "Bits20, the plain method")]
    public int PlainMethod() => Bits20.Classify(_pixels);

    [Benchmark(Description = "Bits20, the witness")]
    public Witness GenerateWitness() => Bits20.ClassifyCircuit.GenerateWitness(_pixels);
}
