using System.Numerics;
using System.Runtime.CompilerServices;

namespace CircuitGen.Witnesses;

/// <summary>The wires of maxima, minima, absolute values and ReLUs: the result, then the bits of the magnitude of the difference.</summary>
public static class ExtremumWitness
{
    /// <summary>max(left, right); <paramref name="isShared"/>: the range check has been made before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Maximum<T>(this WitnessBuilder witness, T left, T right, int bits, bool isShared = false)
        where T : struct, IBinaryInteger<T>
    {
        var result = left > right ? left : right;
        witness.Write(result);
        if (!isShared)
        {
            witness.WriteBits(left > right ? left - right : right - left, 1, bits);
        }

        return result;
    }

    /// <summary>max(0, value).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Relu<T>(this WitnessBuilder witness, T value, int bits, bool isShared = false)
        where T : struct, IBinaryInteger<T> => witness.Maximum(value, T.Zero, bits, isShared);

    /// <summary>min(left, right) = -max(-left, -right).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Minimum<T>(this WitnessBuilder witness, T left, T right, int bits, bool isShared = false)
        where T : struct, IBinaryInteger<T> => -witness.Maximum(-left, -right, bits, isShared);

    /// <summary>|value|.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Absolute<T>(this WitnessBuilder witness, T value, int bits, bool isShared = false)
        where T : struct, IBinaryInteger<T>
    {
        witness.Relu(value, bits, isShared);
        return T.IsNegative(value) ? -value : value;
    }

    /// <summary>max(0, value) as a product with a sign known already.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T ReluOfKnownSign<T>(this WitnessBuilder witness, T value)
        where T : struct, IBinaryInteger<T> => witness.Product(T.IsNegative(value) ? T.Zero : value);

    /// <summary>|value| by a product with a sign known already.</summary>
    public static T AbsoluteOfKnownSign<T>(this WitnessBuilder witness, T value)
        where T : struct, IBinaryInteger<T>
    {
        witness.ReluOfKnownSign(value);
        return T.IsNegative(value) ? -value : value;
    }
}
