using CircuitGen.Certify;
using CircuitGen.EndToEnd.Tests.Harness;
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
        var inputs = InputsOf(circuit);
        var generate = new MethodCaller(circuit.Class.GetMethods().Where(static method => method.Name == "GenerateWitness").MinBy(static method => method.GetParameters().Length)!);
        foreach (var numbers in new InputSamples(inputs, seed).All().Reverse())
        {
            var rest = new Queue<System.Numerics.BigInteger>(numbers);
            var leaves = inputs.Select(input => input.Ranges.Select(_ => rest.Dequeue()).ToArray()).ToArray();
            object?[] arguments = [.. inputs.Select((input, i) => input.Build(leaves[i]))];
            Witness? witness = null;
            try
            {
                witness = (Witness)generate.Call(arguments)[0]!;
            }
            catch (InvalidOperationException)
            {
                // The method throws for this input.
            }

            yield return ([.. inputs.Zip(leaves).OrderBy(static pair => !pair.First.IsPublic).SelectMany(static pair => pair.Second).Select(Scalar.From)], witness);
        }
    }

    /// <summary>The ranges of the private inputs in the order of their wires: what the circuit itself must check.</summary>
    public static (System.Numerics.BigInteger Low, System.Numerics.BigInteger High)[] PrivateRanges(CompiledCircuit circuit)
    {
        ArgumentNullException.ThrowIfNull(circuit);
        return [.. InputsOf(circuit).Where(static input => !input.IsPublic).SelectMany(static input => input.Ranges)];
    }

    private static InputShape[] InputsOf(CompiledCircuit circuit) =>
        [.. circuit.Method.GetParameters().Where(static parameter => !parameter.IsOut).Select(static parameter => new InputShape(parameter))];
}
