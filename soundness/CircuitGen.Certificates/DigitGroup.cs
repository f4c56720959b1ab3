using System.Numerics;

namespace CircuitGen.Certificates;

/// <summary>
/// A constraint L(L - 1) = 0 with L = V - sum of weights * boolean wires: V is one of the sums of the weights, L's own weight 1 included. Or
/// one of two such sums, (V - S)(V - M - T) = 0.
/// </summary>
/// <param name="Row">The constraint.</param>
/// <param name="Digits">The boolean wires.</param>
/// <param name="Value">V: what is taken apart.</param>
/// <param name="Low">The least sum.</param>
/// <param name="High">The greatest sum.</param>
/// <param name="IsUnique">Whether every sum comes about in one way only, also modulo p.</param>
public sealed record DigitGroup(int Row, int[] Digits, R1csForm Value, BigInteger Low, BigInteger High, bool IsUnique)
{
    /// <summary>How far apart two values of V can be.</summary>
    public BigInteger Width => High - Low;
}
