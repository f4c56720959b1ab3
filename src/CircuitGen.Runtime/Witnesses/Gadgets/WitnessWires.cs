using System.Numerics;
using System.Runtime.CompilerServices;

namespace CircuitGen.Witnesses;

/// <summary>
/// What the witness side of every gadget is made of. Numbers are <see cref="long"/> where the intervals allow, else
/// <see cref="Int128"/> or <see cref="BigInteger"/>; the code is compiled for each.
/// </summary>
internal static class WitnessWires
{
    /// <summary>Writes the next internal wire.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<T>(this WitnessBuilder witness, T value)
        where T : struct, IBinaryInteger<T>
    {
        if (typeof(T) == typeof(long))
        {
            witness.Write((long)(object)value);
        }
        else if (typeof(T) == typeof(Int128))
        {
            witness.Write((Int128)(object)value);
        }
        else
        {
            witness.Write((BigInteger)(object)value);
        }
    }

    /// <summary>Writes bits <paramref name="from"/> up to, not including, <paramref name="to"/> of a number of at least 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteBits<T>(this WitnessBuilder witness, T value, int from, int to)
        where T : struct, IBinaryInteger<T>
    {
        for (var i = from; i < to; i++)
        {
            witness.WriteBoolean(BitOf(value, i));
        }
    }

    /// <summary>Bit <paramref name="index"/> in two's complement.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long BitOf<T>(T value, int index)
        where T : struct, IBinaryInteger<T>
    {
        if (typeof(T) == typeof(long))
        {
            return ((long)(object)value >> Math.Min(index, 63)) & 1;
        }

        return typeof(T) == typeof(Int128)
            ? (long)(((Int128)(object)value >> Math.Min(index, 127)) & 1)
            : (long)(((BigInteger)(object)value >> index) & 1);
    }

    /// <summary>2^<paramref name="exponent"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T PowerOfTwo<T>(int exponent)
        where T : struct, IBinaryInteger<T> => T.One << exponent;

    /// <summary>The quotient rounded down.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T FloorDivide<T>(T value, T divisor)
        where T : struct, IBinaryInteger<T>
    {
        var (quotient, remainder) = T.DivRem(value, divisor);
        return T.IsNegative(remainder) ? quotient - T.One : quotient;
    }
}
