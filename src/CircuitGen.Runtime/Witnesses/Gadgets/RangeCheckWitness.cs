using System.Numerics;
using System.Runtime.CompilerServices;

namespace CircuitGen.Witnesses;

/// <summary>The wires of range checks and decompositions. Of a decomposition the lowest bit has no wire.</summary>
public static class RangeCheckWitness
{
    /// <summary>The wires that show 0 &lt;= value &lt; <paramref name="count"/>.</summary>
    public static void CheckRange<T>(this WitnessBuilder witness, T value, BigInteger count)
        where T : struct, IBinaryInteger<T>
    {
        var bits = (int)(count - 1).GetBitLength();
        if (count.IsPowerOfTwo)
        {
            witness.WriteBits(value, 1, bits);
            return;
        }

        // The bits spell the value, or what it exceeds count - 2^(bits - 1) by.
        var offset = T.CreateTruncating(count) - WitnessWires.PowerOfTwo<T>(bits - 1);
        witness.WriteBits(value < offset ? value : value - offset, 0, bits - 1);
    }

    /// <summary>The wires of a value in [-2^bits, 2^bits) if signed, in [0, 2^bits) if not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Decompose<T>(this WitnessBuilder witness, T value, int bits, bool signed)
        where T : struct, IBinaryInteger<T>
    {
        witness.WriteBits(value, 1, bits);
        if (signed && bits > 0)
        {
            witness.WriteBoolean(T.IsNegative(value) ? 0 : 1);
        }
    }

    /// <summary>The wires that show that a quotient written earlier is in [low, low + count).</summary>
    public static void SettleQuotient(this WitnessBuilder witness, int wire, BigInteger low, BigInteger count) =>
        witness.CheckRange(witness.ValueOf(wire) - low, count);

    /// <summary>
    /// A value of which only the lowest <paramref name="width"/> bits are kept, read as two's complement if
    /// <paramref name="toSigned"/>; writes the wires of its decomposition unless <paramref name="isKnown"/>, but for the lowest bits where
    /// these are known from a division by a power of two.
    /// </summary>
    public static T Wrap<T>(this WitnessBuilder witness, T value, int bits, bool signed, int width, bool toSigned, bool isKnown = false, int lowBitsKnown = 0)
        where T : struct, IBinaryInteger<T>
    {
        if (!isKnown)
        {
            witness.Decompose(value >> lowBitsKnown, bits - lowBitsKnown, signed);
        }

        var modulus = BigInteger.One << width;
        var wide = BigInteger.CreateTruncating(value);
        var kept = wide & (modulus - 1);
        return T.CreateTruncating(toSigned && kept >= modulus / 2 ? kept - modulus : kept);
    }
}
