using System.Numerics;

namespace CircuitGen.Solidity;

/// <summary>What a public signal may be. Circuits leave the declared ranges of public inputs to the verifier.</summary>
/// <param name="Signal">The signal, counted from 0: outputs, then public inputs.</param>
/// <param name="Minimum">The least allowed value.</param>
/// <param name="Maximum">The greatest allowed value.</param>
public readonly record struct SignalRange(int Signal, BigInteger Minimum, BigInteger Maximum);
