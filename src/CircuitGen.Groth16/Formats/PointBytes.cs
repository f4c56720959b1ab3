using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CircuitGen.Curves;
using CircuitGen.Fields;
using CircuitGen.Towers;

namespace CircuitGen.Formats;

/// <summary>
/// Points as bytes. In key files: affine coordinates in little-endian Montgomery form, as in memory. In hashes: big-endian canonical
/// coordinates, the part with u first, and zeros for infinity.
/// </summary>
internal static class PointBytes
{
    /// <summary>Reads a point of G1 and checks it.</summary>
    /// <exception cref="InvalidFormatException">It is not in the group.</exception>
    public static AffinePoint<Fq> ReadG1(ReadOnlySpan<byte> source, string name)
    {
        var point = MemoryMarshal.Read<AffinePoint<Fq>>(source);
        return IsInGroup(point) ? point : throw NotInGroup(name, "G1");
    }

    /// <summary>Reads a point of G2 and checks it, the subgroup included.</summary>
    /// <exception cref="InvalidFormatException">It is not in the group.</exception>
    public static AffinePoint<Fq2> ReadG2(ReadOnlySpan<byte> source, string name)
    {
        var point = MemoryMarshal.Read<AffinePoint<Fq2>>(source);
        return IsInGroup(point) ? point : throw NotInGroup(name, "G2");
    }

    /// <summary>Whether what was read is a point of G1, its coordinates reduced.</summary>
    public static bool IsInGroup(in AffinePoint<Fq> point) => AreReduced(point.X, point.Y) && G1.Contains(point);

    /// <summary>Whether what was read is a point of G2's subgroup, its coordinates reduced.</summary>
    public static bool IsInGroup(in AffinePoint<Fq2> point) =>
        AreReduced(point.X.C0, point.X.C1) && AreReduced(point.Y.C0, point.Y.C1) && G2.Contains(point);

    /// <summary>Writes a point as key files hold it.</summary>
    public static void Write<TField>(Span<byte> destination, in AffinePoint<TField> point)
        where TField : unmanaged, IFieldElement<TField> => MemoryMarshal.Write(destination, point);

    /// <summary>Writes 64 bytes as hashes take them.</summary>
    public static void WriteUncompressed(Span<byte> destination, in AffinePoint<Fq> point)
    {
        point.X.WriteBigEndian(destination);
        point.Y.WriteBigEndian(destination[32..]);
    }

    /// <summary>Writes 128 bytes as hashes take them.</summary>
    public static void WriteUncompressed(Span<byte> destination, in AffinePoint<Fq2> point)
    {
        point.X.C1.WriteBigEndian(destination);
        point.X.C0.WriteBigEndian(destination[32..]);
        point.Y.C1.WriteBigEndian(destination[64..]);
        point.Y.C0.WriteBigEndian(destination[96..]);
    }

    /// <summary>How many bytes a point takes.</summary>
    public static int SizeOf<TField>()
        where TField : unmanaged, IFieldElement<TField> => Unsafe.SizeOf<AffinePoint<TField>>();

    /// <summary>What to throw for a point that is not in its group.</summary>
    public static InvalidFormatException NotInGroup(string name, string group) =>
        new($"{name} is not a point of {group}: the key is damaged or forged. Get it again from its source.");

    private static bool AreReduced(in Fq first, in Fq second) =>
        Fq.IsBelowModulus(first.L0, first.L1, first.L2, first.L3) && Fq.IsBelowModulus(second.L0, second.L1, second.L2, second.L3);
}
