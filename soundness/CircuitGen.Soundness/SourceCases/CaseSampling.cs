using System.Numerics;
using CircuitGen.Conformance;

namespace CircuitGen.Soundness.SourceCases;

/// <summary>How thoroughly circuits are tried.</summary>
/// <param name="Inputs">The inputs that a circuit runs on.</param>
/// <param name="Attempts">How many forgeries are tried.</param>
public sealed record CaseSampling(Func<CompiledCircuit, IEnumerable<BigInteger[]>> Inputs, int Attempts)
{
    /// <summary>Every input where they are few, otherwise edges and random ones.</summary>
    public static CaseSampling Thorough { get; } = new(static circuit => new InputSamples(circuit.Inputs, seed: 1).All(), Attempts: 0);
}
