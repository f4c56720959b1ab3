using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace CircuitGen.Fields;

/// <content>Bytes and decimal text.</content>
public readonly partial struct Scalar
{
    // r has 77 decimal digits.
    private const int MaximumDigits = 77;

    /// <summary>Reads the canonical value from 32 little-endian bytes.</summary>
    /// <param name="source">At least 32 bytes.</param>
    /// <param name="value">The scalar, or 0 where the result is false.</param>
    /// <returns>Whether the bytes hold a number below r.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than 32 bytes.</exception>
    public static bool TryReadLittleEndian(ReadOnlySpan<byte> source, out Scalar value)
    {
        var limb3 = BinaryPrimitives.ReadUInt64LittleEndian(source[24..]);
        var limb2 = BinaryPrimitives.ReadUInt64LittleEndian(source[16..]);
        var limb1 = BinaryPrimitives.ReadUInt64LittleEndian(source[8..]);
        var limb0 = BinaryPrimitives.ReadUInt64LittleEndian(source);
        var canonical = IsCanonical(limb0, limb1, limb2, limb3);
        value = canonical ? new(limb0, limb1, limb2, limb3) : default;
        return canonical;
    }

    /// <summary>Writes the canonical value as 32 little-endian bytes.</summary>
    /// <param name="destination">At least 32 bytes.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than 32 bytes.</exception>
    public void WriteLittleEndian(Span<byte> destination)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(destination[24..], _limb3);
        BinaryPrimitives.WriteUInt64LittleEndian(destination[16..], _limb2);
        BinaryPrimitives.WriteUInt64LittleEndian(destination[8..], _limb1);
        BinaryPrimitives.WriteUInt64LittleEndian(destination, _limb0);
    }

    /// <summary>Reads decimal digits: no sign, no spaces, no leading zeros, and a value below r.</summary>
    /// <param name="text">The digits.</param>
    /// <param name="value">The scalar, or 0 where the result is false.</param>
    /// <returns>Whether the text is the canonical form of a scalar.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Scalar value)
    {
        value = default;
        if (string.IsNullOrEmpty(text) || text.Length > MaximumDigits || (text[0] == '0' && text.Length > 1)
            || text.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        var parsed = BigInteger.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
        if (parsed >= Modulus)
        {
            return false;
        }

        value = From(parsed);
        return true;
    }

    /// <summary>The canonical value in decimal.</summary>
    public override string ToString() =>
        (_limb1 | _limb2 | _limb3) == 0
            ? _limb0.ToString(CultureInfo.InvariantCulture)
            : ToBigInteger().ToString(CultureInfo.InvariantCulture);
}
