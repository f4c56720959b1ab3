using System.Numerics;
using System.Runtime.CompilerServices;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Fields;

/// <content>From and to the integers of .NET. Integers are taken modulo r, so a negative v becomes r - |v|.</content>
public readonly partial struct Scalar
{
    /// <summary>The value modulo r.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Scalar From(int value) => From((long)value);

    /// <summary>The value modulo r.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Scalar From(long value) => value >= 0 ? new((ulong)value, 0, 0, 0) : Negated(unchecked((ulong)-value));

    /// <summary>The value, which is below r as it is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Scalar From(ulong value) => new(value, 0, 0, 0);

    /// <summary>The value modulo r.</summary>
    public static Scalar From(Int128 value) => Int128.IsNegative(value) ? -From(unchecked((UInt128)(-value))) : From((UInt128)value);

    /// <summary>The value, which is below r as it is.</summary>
    public static Scalar From(UInt128 value) => new((ulong)value, (ulong)(value >> 64), 0, 0);

    /// <summary>The value modulo r.</summary>
    public static Scalar From(Integer value) => value.IsSmall ? From(value.Small) : From(value.ToBigInteger());

    /// <summary>The value modulo r.</summary>
    public static Scalar From(BigInteger value)
    {
        if (value.Sign < 0 || value >= Modulus)
        {
            value = BigInteger.Remainder(value, Modulus);
            if (value.Sign < 0)
            {
                value += Modulus;
            }
        }

        Span<byte> bytes = stackalloc byte[Size];
        bytes.Clear();
        value.TryWriteBytes(bytes, out _, isUnsigned: true);
        TryReadLittleEndian(bytes, out var result);
        return result;
    }

    /// <summary>The value modulo r.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Scalar(long value) => From(value);

    /// <summary>The value modulo r.</summary>
    public static implicit operator Scalar(Int128 value) => From(value);

    /// <summary>The value, which is below r as it is.</summary>
    public static implicit operator Scalar(UInt128 value) => From(value);

    /// <summary>The value modulo r.</summary>
    public static implicit operator Scalar(BigInteger value) => From(value);

    /// <summary>The value modulo r.</summary>
    public static implicit operator Scalar(Integer value) => From(value);

    /// <summary>The canonical value, in [0, r).</summary>
    public BigInteger ToBigInteger()
    {
        if ((_limb1 | _limb2 | _limb3) == 0)
        {
            return _limb0;
        }

        Span<byte> bytes = stackalloc byte[Size];
        WriteLittleEndian(bytes);
        return new BigInteger(bytes, isUnsigned: true);
    }

    /// <summary>The representative nearest 0 where its magnitude is below 2^31.</summary>
    internal bool TryGetInt32(out int value)
    {
        if ((_limb1 | _limb2 | _limb3) == 0 && _limb0 <= int.MaxValue)
        {
            value = (int)_limb0;
            return true;
        }

        // Below r by less than 2^31, only the lowest limb differs from r's.
        value = unchecked((int)-(long)(Modulus0 - _limb0));
        return _limb1 == Modulus1 && _limb2 == Modulus2 && _limb3 == Modulus3 && Modulus0 - _limb0 <= int.MaxValue;
    }

    /// <summary>The representative nearest 0, in (-r/2, r/2): what people read as a negative number comes out as one.</summary>
    public BigInteger ToSignedBigInteger()
    {
        var value = ToBigInteger();
        return value > Modulus >> 1 ? value - Modulus : value;
    }

    private static Scalar Negated(ulong magnitude) =>
        new(unchecked(Modulus0 - magnitude), Modulus1 - (magnitude > Modulus0 ? 1UL : 0UL), Modulus2, Modulus3);
}
