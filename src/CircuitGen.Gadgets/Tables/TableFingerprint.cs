using System.Buffers.Binary;

namespace CircuitGen.Gadgets.Tables;

/// <summary>
/// A number for what a table holds. The compiler works it out of the initializer and emitted code of the table as it is, so that a table that
/// something has written to is noticed. Each step is a bijection of what was there before, so that one changed word always shows; it is no protection
/// against somebody who looks for two tables with the same number.
/// </summary>
public static class TableFingerprint
{
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;

    /// <summary>Of nothing.</summary>
    public const ulong Empty = 0xCBF2_9CE4_8422_2325;

    /// <summary>Adds a number: the length of an array or row.</summary>
    public static ulong Add(ulong fingerprint, ulong number)
    {
        unchecked
        {
            var mixed = fingerprint ^ number;
            return ((mixed << 29) | (mixed >> 35)) * Multiplier;
        }
    }

    /// <summary>Adds elements, as they lie in memory, the lowest byte of each first.</summary>
    public static ulong Add(ulong fingerprint, ReadOnlySpan<byte> elements)
    {
        for (; elements.Length >= sizeof(ulong); elements = elements.Slice(sizeof(ulong)))
        {
            fingerprint = Add(fingerprint, BinaryPrimitives.ReadUInt64LittleEndian(elements));
        }

        var rest = 0UL;
        for (var i = 0; i < elements.Length; i++)
        {
            rest |= (ulong)elements[i] << (8 * i);
        }

        return Add(fingerprint, rest);
    }
}
