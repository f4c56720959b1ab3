using System.Numerics;

namespace CircuitGen.Witnesses;

/// <summary>How an operand of a bitwise operation is taken apart.</summary>
/// <param name="Bits">n, where the value is in [-2^n, 2^n) if signed and in [0, 2^n) if not.</param>
/// <param name="Signed">Whether the value may be negative.</param>
/// <param name="IsKnown">Whether it has been taken apart before.</param>
/// <param name="IsConstant">Whether it is no secret.</param>
/// <param name="LowBitsKnown">How many of its lowest bits have wires, because it was divided by a power of two before.</param>
public readonly record struct BitwiseWidth(int Bits, bool Signed, bool IsKnown = false, bool IsConstant = false, int LowBitsKnown = 0)
{
    internal bool IsSecretAt(int index) => !IsConstant && (index < Bits || Signed);

    internal void WriteBits<T>(WitnessBuilder witness, T value)
        where T : struct, IBinaryInteger<T>
    {
        if (!IsKnown && !IsConstant)
        {
            witness.Decompose(value >> LowBitsKnown, Bits - LowBitsKnown, Signed);
        }
    }
}
