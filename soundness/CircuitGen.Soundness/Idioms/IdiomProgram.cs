using System.Numerics;
using CircuitGen.Soundness.SourceCases;

namespace CircuitGen.Soundness.Idioms;

/// <summary>A random program of idioms.</summary>
/// <param name="Case">Its source.</param>
/// <param name="Idioms">The idioms in it, with what stands around them.</param>
/// <param name="Interesting">Constants that inputs should come close to.</param>
public sealed record IdiomProgram(SourceCase Case, IReadOnlyList<string> Idioms, IReadOnlyList<BigInteger> Interesting);
