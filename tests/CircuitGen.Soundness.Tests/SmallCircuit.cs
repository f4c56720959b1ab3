using CircuitGen.ConstraintSystems;
using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;

namespace CircuitGen.Soundness.Tests;

/// <summary>Circuits built by hand, over BN254's field.</summary>
internal static class SmallCircuit
{
    /// <summary>A circuit with private inputs, and one output that the function builds.</summary>
    public static ConstraintSystem Build(int inputs, Func<CircuitBuilder, LinearCombination[], LinearCombination> output)
    {
        var shape = new CircuitShape(1, 0, inputs);
        var recorder = new ConstraintSystemRecorder(shape);
        var circuit = new CircuitBuilder(shape, recorder);
        circuit.BindOutput(0, output(circuit, [.. Enumerable.Range(0, inputs).Select(circuit.PrivateInput)]), 0);
        return recorder.Build();
    }
}
