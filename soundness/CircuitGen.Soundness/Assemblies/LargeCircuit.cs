using System.Diagnostics;
using System.Globalization;
using CircuitGen.Certify;
using CircuitGen.ConstraintSystems;
using CircuitGen.Gadgets;
using CircuitGen.Gadgets.Building;

namespace CircuitGen.Soundness.Assemblies;

/// <summary>How long a certificate takes: a chain of products, shifts and ReLUs of any length.</summary>
public static class LargeCircuit
{
    private const int Bits = 16;

    /// <summary>Builds a circuit of about so many constraints, certifies it and prints the time.</summary>
    /// <returns>0 where it is certified.</returns>
    public static int Measure(int constraints, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var shape = new CircuitShape(1, 0, 1);
        var recorder = new ConstraintSystemRecorder(shape);
        var circuit = new CircuitBuilder(shape, recorder);
        var value = circuit.CheckedPrivateInput(0, 0, 1L << Bits, 0);
        while (circuit.ConstraintCount < constraints)
        {
            var quotient = circuit.FloorDivide(circuit.Multiply(value, value, 0), 1L << Bits, 0);
            value = circuit.Relu(quotient - 100, Bits, 0);
        }

        circuit.BindOutput(0, value, 0);
        var system = recorder.Build();
        var clock = Stopwatch.StartNew();
        var problem = Determinism.Problem(system);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{system.ConstraintCount:N0} constraints, {system.NonZeros:N0} non-zeros: {problem?.ToString() ?? "certified"} in {clock.Elapsed.TotalSeconds:F1} s"));
        return problem is null ? 0 : 1;
    }
}
