using BenchmarkDotNet.Attributes;
using CircuitGen.ConstraintSystems;
using CircuitGen.Gadgets;
using CircuitGen.Gadgets.Building;

namespace CircuitGen.Benchmarks;

/// <summary>How fast constraint systems are built: 2^16 range checks of 16 bits, 2^20 constraints.</summary>
public class SynthesisBenchmarks
{
    private const int Inputs = 1 << 16;
    private const int Bits = 16;

    [Benchmark(Description = "2^20 constraints of range checks", OperationsPerInvoke = Inputs * Bits)]
    public ConstraintSystem RangeChecks()
    {
        var shape = new CircuitShape(0, 0, Inputs);
        const long Constraints = (long)Inputs * Bits;
        var recorder = new ConstraintSystemRecorder(
            shape,
            expectedConstraints: Constraints,
            expectedNonZerosA: Constraints + (Inputs * (Bits - 1L)),
            expectedNonZerosB: (2 * Constraints) + (Inputs * (Bits - 1L)));
        var circuit = new CircuitBuilder(shape, recorder);
        for (var i = 0; i < Inputs; i++)
        {
            circuit.CheckedPrivateInput(i, 0, 1 << Bits, site: 0);
        }

        return recorder.Build();
    }
}
