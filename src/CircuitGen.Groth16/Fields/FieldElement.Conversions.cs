using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace CircuitGen.Fields;

/// <content>From and to integers and bytes.</content>
internal readonly partial struct FieldElement<TModulus>
{
    /// <summary>p.</summary>
    public static BigInteger Modulus { get; } = ToInteger(TModulus.P0, TModulus.P1, TModulus.P2, TModulus.P3);

    /// <summary>The element that a canonical number, below p, stands for.</summary>
    public static FieldElement<TModulus> FromCanonical(ulong l0, ulong l1, ulong l2, ulong l3) =>
        new FieldElement<TModulus>(l0, l1, l2, l3) * new FieldElement<TModulus>(TModulus.RSquared);

    /// <summary>The element that a number below 2^64 stands for.</summary>
    public static FieldElement<TModulus> From(ulong value) => FromCanonical(value, 0, 0, 0);

    /// <summary>The element that an integer modulo p stands for.</summary>
    public static FieldElement<TModulus> From(BigInteger value)
    {
        var reduced = BigInteger.Remainder(value, Modulus);
        reduced = reduced.Sign < 0 ? reduced + Modulus : reduced;
        Span<ulong> limbs = stackalloc ulong[4];
        limbs.Clear();
        reduced.TryWriteBytes(MemoryMarshal.AsBytes(limbs), out _, isUnsigned: true);
        return FromCanonical(limbs[0], limbs[1], limbs[2], limbs[3]);
    }

    /// <summary>The limbs of the canonical number, below p, as a struct of the same layout (not in Montgomery form).</summary>
    public FieldElement<TModulus> ToCanonical() => this * new FieldElement<TModulus>(1, 0, 0, 0);

    /// <summary>The canonical number.</summary>
    public BigInteger ToBigInteger()
    {
        var canonical = ToCanonical();
        return ToInteger(canonical.L0, canonical.L1, canonical.L2, canonical.L3);
    }

    /// <summary>A uniformly random element, from the system's cryptographic generator.</summary>
    public static FieldElement<TModulus> Random()
    {
        Span<ulong> limbs = stackalloc ulong[4];
        do
        {
            // 254 random bits are below p three times in four.
            RandomNumberGenerator.Fill(MemoryMarshal.AsBytes(limbs));
            limbs[3] &= (1UL << 62) - 1;
        }
        while (!IsBelowModulus(limbs[0], limbs[1], limbs[2], limbs[3]));

        return new(limbs);
    }

    /// <summary>Reads the Montgomery form from 32 little-endian bytes.</summary>
    /// <returns>Whether the bytes hold a number below p.</returns>
    public static bool TryReadMontgomery(ReadOnlySpan<byte> source, out FieldElement<TModulus> value)
    {
        value = new(
            BinaryPrimitives.ReadUInt64LittleEndian(source),
            BinaryPrimitives.ReadUInt64LittleEndian(source[8..]),
            BinaryPrimitives.ReadUInt64LittleEndian(source[16..]),
            BinaryPrimitives.ReadUInt64LittleEndian(source[24..]));
        return IsBelowModulus(value.L0, value.L1, value.L2, value.L3);
    }

    /// <summary>Writes the Montgomery form as 32 little-endian bytes.</summary>
    public void WriteMontgomery(Span<byte> destination)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(destination, L0);
        BinaryPrimitives.WriteUInt64LittleEndian(destination[8..], L1);
        BinaryPrimitives.WriteUInt64LittleEndian(destination[16..], L2);
        BinaryPrimitives.WriteUInt64LittleEndian(destination[24..], L3);
    }

    /// <summary>Writes the canonical number as 32 big-endian bytes, as Ethereum and snarkjs's hashes take it.</summary>
    public void WriteBigEndian(Span<byte> destination)
    {
        var canonical = ToCanonical();
        BinaryPrimitives.WriteUInt64BigEndian(destination, canonical.L3);
        BinaryPrimitives.WriteUInt64BigEndian(destination[8..], canonical.L2);
        BinaryPrimitives.WriteUInt64BigEndian(destination[16..], canonical.L1);
        BinaryPrimitives.WriteUInt64BigEndian(destination[24..], canonical.L0);
    }

    /// <inheritdoc/>
    public override string ToString() => ToBigInteger().ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Whether four limbs hold a number below p.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBelowModulus(ulong l0, ulong l1, ulong l2, ulong l3) =>
        l3 != TModulus.P3 ? l3 < TModulus.P3
        : l2 != TModulus.P2 ? l2 < TModulus.P2
        : l1 != TModulus.P1 ? l1 < TModulus.P1
        : l0 < TModulus.P0;

    private static BigInteger ToInteger(ulong l0, ulong l1, ulong l2, ulong l3)
    {
        Span<ulong> limbs = [l0, l1, l2, l3];
        return new BigInteger(MemoryMarshal.AsBytes(limbs), isUnsigned: true);
    }
}
