using System.Numerics;
using System.Runtime.CompilerServices;

namespace CircuitGen.Witnesses;

/// <summary>The wires of divisions: the quotient, then the bits of the remainder.</summary>
public static class DivisionWitness
{
    /// <summary>floor(value / divisor); writes nothing if the quotient is known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T FloorDivide<T>(this WitnessBuilder witness, T value, T divisor, bool isKnown = false)
        where T : struct, IBinaryInteger<T>
    {
        var quotient = WitnessWires.FloorDivide(value, divisor);
        if (!isKnown)
        {
            witness.Write(quotient);
            witness.CheckRange(value - (quotient * divisor), BigInteger.CreateTruncating(divisor));
        }

        return quotient;
    }

    /// <summary>value / divisor rounded toward zero for a value of either sign: the sign's bits first, unless known.</summary>
    public static T TruncatingDivide<T>(
        this WitnessBuilder witness, T value, int bits, T divisor, bool isKnown = false, bool isSignKnown = false)
        where T : struct, IBinaryInteger<T>
    {
        var isNegative = witness.IsNegative(value, bits, isSignKnown) == 1;
        return witness.FloorDivide(isNegative ? value + divisor - T.One : value, divisor, isKnown);
    }

    /// <summary>value &gt;&gt;&gt; shift in a type of <paramref name="width"/> bits; writes the bits of the value unless they are known.</summary>
    public static T UnsignedShiftRight<T>(this WitnessBuilder witness, T value, int bits, int shift, int width, bool isKnown = false)
        where T : struct, IBinaryInteger<T>
    {
        if (!isKnown)
        {
            witness.Decompose(value, bits, signed: true);
        }

        var mask = (BigInteger.One << width) - 1;
        return T.CreateTruncating((BigInteger.CreateTruncating(value) & mask) >> shift);
    }

    /// <summary>value / 2^shift, rounded down: the quotient, the bits that show it to be in [minimum, minimum + 2^bits), and those of the remainder.</summary>
    /// <exception cref="InvalidOperationException">The quotient lies outside.</exception>
    public static T NarrowPacked<T>(this WitnessBuilder witness, T value, int shift, BigInteger minimum, int bits)
        where T : struct, IBinaryInteger<T>
    {
        // A number type shifts modulo its own width.
        var quotient = value >> Math.Min(shift, typeof(T) == typeof(long) ? 63 : typeof(T) == typeof(Int128) ? 127 : shift);
        witness.Write(quotient);
        witness.CastChecked(quotient, minimum, BigInteger.One << bits);
        witness.WriteBits(value, 0, shift);
        return quotient;
    }
}
