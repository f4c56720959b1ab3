using System.Numerics;

namespace CircuitGen.Soundness.Programs;

/// <summary>A random circuit in C#.</summary>
/// <param name="Number">Which of the campaign's programs it is; with the seed, that finds it again.</param>
/// <param name="Source">Its class, <c>P</c> and the number, with the circuit method <c>M</c>.</param>
/// <param name="Harness">A class <c>H</c> and the number that runs it under .NET and as a circuit.</param>
/// <param name="Inputs">Its parameters.</param>
/// <param name="Interesting">Constants in it.</param>
public sealed record GeneratedProgram(
    int Number, string Source, string Harness, IReadOnlyList<InputDomain> Inputs, IReadOnlyList<BigInteger> Interesting);
