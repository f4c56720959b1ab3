using System.Buffers.Binary;

namespace CircuitGen.Runtime.Tests.Formats;

/// <summary>Small files, and ways to build wrong ones.</summary>
internal static class FileSamples
{
    public static byte[] Cubic => Bytes(static stream => CircuitGen.Formats.R1csFile.Write(stream, Circuits.Cubic()));

    public static byte[] CubicWitness => Bytes(static stream => CircuitGen.Formats.WtnsFile.Write(stream, Circuits.CubicWitness(3, 2)));

    public static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    /// <summary>The sections of a container: their types and payloads.</summary>
    public static List<(uint Type, byte[] Payload)> Sections(byte[] file)
    {
        var sections = new List<(uint, byte[])>();
        for (var offset = 12; offset < file.Length;)
        {
            var size = (int)BinaryPrimitives.ReadUInt64LittleEndian(file.AsSpan(offset + 4));
            sections.Add((BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(offset)), file[(offset + 12)..(offset + 12 + size)]));
            offset += 12 + size;
        }

        return sections;
    }

    /// <summary>A container with the magic and version of <paramref name="like"/> and other sections.</summary>
    public static byte[] Container(byte[] like, params IReadOnlyCollection<(uint Type, byte[] Payload)> sections) =>
        Bytes(stream =>
        {
            stream.Write(like, 0, 8);
            stream.Write(BitConverter.GetBytes((uint)sections.Count));
            foreach (var (type, payload) in sections)
            {
                stream.Write(BitConverter.GetBytes(type));
                stream.Write(BitConverter.GetBytes((ulong)payload.Length));
                stream.Write(payload);
            }
        });

    /// <summary>The file with four bytes replaced.</summary>
    public static byte[] With(byte[] file, int offset, uint value)
    {
        var copy = file.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(copy.AsSpan(offset), value);
        return copy;
    }
}
