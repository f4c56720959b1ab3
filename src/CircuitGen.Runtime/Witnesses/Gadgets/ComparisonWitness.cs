using System.Numerics;
using System.Runtime.CompilerServices;
using CircuitGen.Fields;

namespace CircuitGen.Witnesses;

/// <summary>The wires of comparisons.</summary>
public static class ComparisonWitness
{
    /// <summary>1 where value &lt; 0; writes the bits of the value unless they are known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long IsNegative<T>(this WitnessBuilder witness, T value, int bits, bool isKnown = false)
        where T : struct, IBinaryInteger<T>
    {
        if (!isKnown)
        {
            witness.Decompose(value, bits, signed: true);
        }

        return T.IsNegative(value) ? 1 : 0;
    }

    /// <summary>1 where left &lt; right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long IsLess<T>(this WitnessBuilder witness, T left, T right, int bits, bool isKnown = false)
        where T : struct, IBinaryInteger<T> => witness.IsNegative(left - right, bits, isKnown);

    /// <summary>1 where left &lt;= right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long IsAtMost<T>(this WitnessBuilder witness, T left, T right, int bits, bool isKnown = false)
        where T : struct, IBinaryInteger<T> => 1 - witness.IsNegative(right - left, bits, isKnown);

    /// <summary>1 where value = 0; the second wire is the inverse, or 0.</summary>
    public static long IsZero<T>(this WitnessBuilder witness, T value)
        where T : struct, IBinaryInteger<T>
    {
        var isZero = T.IsZero(value) ? 1 : 0;
        witness.WriteBoolean(isZero);
        witness.Write(isZero == 1 ? Scalar.Zero : InverseOf(BigInteger.CreateTruncating(value)));
        return isZero;
    }

    /// <summary>1 where value = 0, for a value in {-1, 0, 1}.</summary>
    public static long IsZeroOfSign<T>(this WitnessBuilder witness, T value)
        where T : struct, IBinaryInteger<T>
    {
        var isZero = T.IsZero(value) ? 1 : 0;
        witness.WriteBoolean(isZero);
        return isZero;
    }

    /// <summary>Refuses what the C# method throws on.</summary>
    /// <exception cref="InvalidOperationException">The assertion does not hold.</exception>
    public static void Require(this WitnessBuilder witness, bool holds, string message)
    {
        ArgumentNullException.ThrowIfNull(witness);
        if (!holds)
        {
            throw new InvalidOperationException(message);
        }
    }

    /// <summary>The wires that show value &gt;= 0 for a value below 2^bits; none if its sign is known.</summary>
    public static void CheckNonNegative<T>(this WitnessBuilder witness, T value, int bits, bool isKnown = false)
        where T : struct, IBinaryInteger<T>
    {
        if (!isKnown)
        {
            witness.Decompose(value, bits, signed: false);
        }
    }

    /// <summary>The wires that show minimum &lt;= value &lt; minimum + count; none if the value's bits are known.</summary>
    /// <exception cref="InvalidOperationException">The value lies outside.</exception>
    public static void CheckBounds<T>(this WitnessBuilder witness, T value, BigInteger minimum, BigInteger count, string message, bool isKnown = false)
        where T : struct, IBinaryInteger<T>
    {
        var surplus = BigInteger.CreateTruncating(value) - minimum;
        witness.Require(surplus.Sign >= 0 && surplus < count, message);
        if (!isKnown)
        {
            witness.CheckRange(surplus, count);
        }
    }

    /// <summary>The value; the wires that show it to be in [minimum, minimum + count), none if its bits are known.</summary>
    /// <exception cref="InvalidOperationException">The value lies outside.</exception>
    public static T CastChecked<T>(this WitnessBuilder witness, T value, BigInteger minimum, BigInteger count, bool isKnown = false)
        where T : struct, IBinaryInteger<T>
    {
        witness.CheckBounds(value, minimum, count, "A checked cast overflows.", isKnown);
        return value;
    }

    /// <summary>
    /// <see cref="CastChecked"/> where all conditions hold; elsewhere the value if its bits are known, else the minimum. The wires that join the conditions, then the
    /// surplus and those of its range, none of these if the value's bits are known.
    /// </summary>
    /// <exception cref="InvalidOperationException">All conditions hold and the value lies outside.</exception>
    public static T CastCheckedUnder<T>(this WitnessBuilder witness, IReadOnlyList<long> conditions, T value, BigInteger minimum, BigInteger count, bool isKnown = false)
        where T : struct, IBinaryInteger<T>
    {
        ArgumentNullException.ThrowIfNull(conditions);
        if (conditions.Count == 0)
        {
            return witness.CastChecked(value, minimum, count, isKnown);
        }

        var isTaken = witness.AllOf([.. conditions]) == 1;
        if (isKnown)
        {
            return isTaken ? witness.CastChecked(value, minimum, count, isKnown) : value;
        }

        var kept = isTaken ? value : T.CreateTruncating(minimum);
        witness.Write(BigInteger.CreateTruncating(kept) - minimum);
        return witness.CastChecked(kept, minimum, count);
    }

    /// <summary>The wires that show value != 0 where all conditions hold: those that join the conditions, and the inverse or 0.</summary>
    /// <exception cref="InvalidOperationException">All conditions hold and the value is 0.</exception>
    public static void AssertNonZeroUnder<T>(this WitnessBuilder witness, IReadOnlyList<long> conditions, T value, string message)
        where T : struct, IBinaryInteger<T>
    {
        ArgumentNullException.ThrowIfNull(conditions);
        var isTaken = witness.AllOf([.. conditions]) == 1;
        witness.Require(!isTaken || !T.IsZero(value), message);
        witness.Write(isTaken ? InverseOf(BigInteger.CreateTruncating(value)) : Scalar.Zero);
    }

    private static Scalar InverseOf(BigInteger value) => MontgomeryScalar.From(Scalar.From(value)).Inverse().ToScalar();
}
