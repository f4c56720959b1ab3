using System.Buffers.Binary;
using System.Numerics;

namespace CircuitGen.Soundness.Files;

/// <summary>
/// A .ptau file of the power that a key's circuit needs, with the sections that snarkjs's <c>prepare phase2</c> makes. All its points
/// are the same ones, of a key: readers check each, and not that they are powers of one number, which is what the ceremony is for.
/// </summary>
internal static class SmallPowersOfTau
{
    private const int DomainInKey = 80, AlphaInKey = 84, BetaInKey = AlphaInKey + 128, SizeOfG1 = 64, SizeOfG2 = 128;

    public static byte[] File(byte[] zkey)
    {
        var header = SectionStart(zkey, 2);
        var g1 = zkey.AsSpan(header + AlphaInKey, SizeOfG1);
        var g2 = zkey.AsSpan(header + BetaInKey, SizeOfG2);
        var size = BinaryPrimitives.ReadInt32LittleEndian(zkey.AsSpan(header + DomainInKey));
        var power = (byte)BitOperations.Log2((uint)size);
        using var stream = new MemoryStream();
        stream.Write([.. "ptau"u8, 1, 0, 0, 0, 11, 0, 0, 0]);
        Begin(stream, 1, 44);
        stream.Write(zkey.AsSpan(header, 36));
        stream.Write([power, 0, 0, 0, power, 0, 0, 0]);
        foreach (var (section, count) in new[] { (2u, (2 * size) - 1), (4u, size), (5u, size), (12u, (4 * size) - 1), (14u, (2 * size) - 1), (15u, (2 * size) - 1) })
        {
            Write(stream, section, count, g1);
        }

        foreach (var (section, count) in new[] { (3u, size), (6u, 1), (13u, (2 * size) - 1) })
        {
            Write(stream, section, count, g2);
        }

        Begin(stream, 7, 0);
        return stream.ToArray();
    }

    private static void Write(MemoryStream stream, uint section, int count, ReadOnlySpan<byte> point)
    {
        Begin(stream, section, (long)count * point.Length);
        for (var i = 0; i < count; i++)
        {
            stream.Write(point);
        }
    }

    private static void Begin(MemoryStream stream, uint section, long size)
    {
        Span<byte> head = stackalloc byte[12];
        BinaryPrimitives.WriteUInt32LittleEndian(head, section);
        BinaryPrimitives.WriteInt64LittleEndian(head[4..], size);
        stream.Write(head);
    }

    private static int SectionStart(byte[] file, uint type)
    {
        var at = 12;
        for (; BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(at)) != type; at += 12 + (int)BinaryPrimitives.ReadInt64LittleEndian(file.AsSpan(at + 4)))
        {
        }

        return at + 12;
    }
}
