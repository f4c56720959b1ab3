using CircuitGen.Conformance;
using CircuitGen.Soundness.Assemblies;
using CircuitGen.Soundness.Programs;

namespace CircuitGen.Soundness.Tests.Assemblies;

/// <summary>Layers 2 and 3 on every circuit of the end-to-end corpus and of the samples.</summary>
public sealed class CompiledCircuitTests
{
    private const int Attempts = 200;

    private const int ManyConstraints = 3_000, ManyNonZeros = 50_000;

    /// <summary>The circuits by assembly and name.</summary>
    public static TheoryData<string, string> Circuits
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var name in new[] { "CircuitGen.EndToEnd.Tests", "mnist", "frontier" })
            {
                foreach (var circuit in CompiledCircuit.Of(System.Reflection.Assembly.Load(name)))
                {
                    data.Add(name, circuit.Name);
                }
            }

            return data;
        }
    }

    /// <summary>Inputs determine outputs, and no attack forges other outputs.</summary>
    [Theory]
    [MemberData(nameof(Circuits))]
    public void IsDeterminedAndCannotBeForged(string assembly, string name)
    {
        var circuit = CompiledCircuit.Of(System.Reflection.Assembly.Load(assembly)).Single(circuit => circuit.Name == name);
        var system = circuit.Synthesize();
        var attempts = system.ConstraintCount < ManyConstraints && system.NonZeros < ManyNonZeros ? Attempts : Attempts / 20;

        Assert.Null(Laws.Problem(system, CompiledCircuitWitnesses.Of(circuit, seed: 1), attempts, seed: 1));
    }
}
