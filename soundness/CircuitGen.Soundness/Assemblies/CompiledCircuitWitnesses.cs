using CircuitGen.Conformance;
using CircuitGen.Fields;

namespace CircuitGen.Soundness.Assemblies;

/// <summary>Honest witnesses of a compiled circuit, on the inputs that the end-to-end tests use.</summary>
public static class CompiledCircuitWitnesses
{
    /// <summary>Witnesses of inputs for which the method does not throw.</summary>
    public static IEnumerable<Witness> Of(CompiledCircuit circuit, int seed) => Runs(circuit, seed).Select(static run => run.Witness).OfType<Witness>();

    /// <summary>The inputs in the order of their wires, with a witness where the method does not throw.</summary>
    public static IEnumerable<(Scalar[] Inputs, Witness? Witness)> Runs(CompiledCircuit circuit, int seed)
    {
        ArgumentNullException.ThrowIfNull(circuit);
        var inputs = circuit.Inputs;
        var generate = new MethodCaller(circuit.Generators().MinBy(static method => method.GetParameters().Length)!);
        foreach (var numbers in new InputSamples(inputs, seed).All().Reverse())
        {
            Witness? witness = null;
            try
            {
                witness = (Witness)generate.Call(circuit.Arguments(numbers))[0]!;
            }
            catch (InvalidOperationException)
            {
                // The method throws for this input.
            }

            yield return ([.. circuit.Split(numbers).OrderBy(static part => !part.Input.IsPublic).SelectMany(static part => part.Numbers).Select(Scalar.From)], witness);
        }
    }

    /// <summary>The ranges of the private inputs in the order of their wires: what the circuit itself must check.</summary>
    public static (System.Numerics.BigInteger Low, System.Numerics.BigInteger High)[] PrivateRanges(CompiledCircuit circuit)
    {
        ArgumentNullException.ThrowIfNull(circuit);
        return [.. circuit.Inputs.Where(static input => !input.IsPublic).SelectMany(static input => input.Ranges)];
    }
}
