using CircuitGen.Certify;
using CircuitGen.EndToEnd.Tests.Harness;

namespace CircuitGen.Soundness.Assemblies;

/// <summary>Honest witnesses of a compiled circuit, on the inputs that the end-to-end tests use.</summary>
public static class CompiledCircuitWitnesses
{
    /// <summary>Witnesses of inputs for which the method does not throw.</summary>
    public static IEnumerable<Witness> Of(CompiledCircuit circuit, int seed)
    {
        ArgumentNullException.ThrowIfNull(circuit);
        var inputs = circuit.Method.GetParameters().Where(static parameter => !parameter.IsOut).Select(static parameter => new InputShape(parameter)).ToArray();
        var generate = new MethodCaller(circuit.Class.GetMethods().Where(static method => method.Name == "GenerateWitness").MinBy(static method => method.GetParameters().Length)!);
        foreach (var numbers in new InputSamples(inputs, seed).All().Reverse())
        {
            var rest = new Queue<System.Numerics.BigInteger>(numbers);
            object?[] arguments = [.. inputs.Select(input => input.Build(Enumerable.Range(0, input.Ranges.Count).Select(_ => rest.Dequeue()).ToArray()))];
            Witness? witness = null;
            try
            {
                witness = (Witness)generate.Call(arguments)[0]!;
            }
            catch (InvalidOperationException)
            {
                // The method throws for this input.
            }

            if (witness is not null)
            {
                yield return witness;
            }
        }
    }
}
