using System.Buffers.Binary;

namespace CircuitGen.Formats;

/// <summary>
/// iden3's binary container (https://github.com/iden3/r1csfile/blob/master/doc/r1cs_bin_format.md): four bytes of magic,
/// a u32 version, a u32 number of sections, and sections of a u32 type, a u64 size and a payload; little-endian,
/// sections in any order. This is the table of contents of one file.
/// </summary>
internal sealed class BinaryContainer
{
    private const int HeaderSize = 12;
    private const int SectionHeaderSize = 12;

    private readonly Stream _stream;
    private readonly Dictionary<uint, (long Start, long Size)> _sections = [];

    private BinaryContainer(Stream stream) => _stream = stream;

    /// <summary>Reads the table of contents.</summary>
    /// <param name="stream">A stream that can seek, at the start of the file.</param>
    /// <param name="magic">The four characters the file must start with.</param>
    /// <param name="version">The version the file must have.</param>
    /// <param name="sections">The types of the sections that must be there; they must not be there twice.</param>
    public static BinaryContainer Open(Stream stream, string magic, uint version, params ReadOnlySpan<uint> sections)
    {
        var container = new BinaryContainer(stream);
        container.ReadContents(magic, version);
        foreach (var section in sections)
        {
            if (!container.Has(section))
            {
                throw new InvalidFormatException($"The file has no section {section}.");
            }
        }

        return container;
    }

    /// <summary>Whether the file has a section of this type.</summary>
    public bool Has(uint type) => _sections.ContainsKey(type);

    /// <summary>Starts to read a section.</summary>
    public SectionReader Read(uint type, string name)
    {
        var (start, size) = _sections[type];
        return new(_stream, $"Section {type} ({name})", start, size);
    }

    private void ReadContents(string magic, uint version)
    {
        var start = _stream.Position;
        var length = _stream.Length - start;
        if (length < HeaderSize)
        {
            throw new InvalidFormatException($"The file has {length} bytes; a .{magic.Trim()} file starts with a header of {HeaderSize}.");
        }

        Span<byte> header = stackalloc byte[HeaderSize];
        _stream.ReadExactly(header);
        if (!IsMagic(header, magic))
        {
            throw new InvalidFormatException($"The file starts with the bytes {Convert.ToHexString(header[..4])}; expected \"{magic}\".");
        }

        var found = BinaryPrimitives.ReadUInt32LittleEndian(header[4..]);
        if (found != version)
        {
            throw new InvalidFormatException($"The file is of version {found}; expected version {version}, the only one supported.");
        }

        var count = BinaryPrimitives.ReadUInt32LittleEndian(header[8..]);
        if (count > (ulong)length / SectionHeaderSize)
        {
            throw new InvalidFormatException($"The header announces {count} sections, more than a file of {length} bytes can hold.");
        }

        var offset = HeaderSize;
        ReadSections(count, start + offset, start + length);
    }

    private void ReadSections(uint count, long offset, long end)
    {
        Span<byte> header = stackalloc byte[SectionHeaderSize];
        for (uint i = 0; i < count; i++)
        {
            if (end - offset < SectionHeaderSize)
            {
                throw new InvalidFormatException($"The file ends at offset {end}, in the header of section number {i + 1} of {count}.");
            }

            _stream.Position = offset;
            _stream.ReadExactly(header);
            offset += SectionHeaderSize;
            var type = BinaryPrimitives.ReadUInt32LittleEndian(header);
            var size = BinaryPrimitives.ReadUInt64LittleEndian(header[4..]);
            if (size > (ulong)(end - offset))
            {
                throw new InvalidFormatException($"Section {type} at offset {offset} claims {size} bytes, but the file has {end - offset} left.");
            }

            if (!_sections.TryAdd(type, (offset, (long)size)))
            {
                throw new InvalidFormatException($"Section {type} is there twice, the second time at offset {offset}.");
            }

            offset += (long)size;
        }

        if (offset != end)
        {
            throw new InvalidFormatException($"{end - offset} bytes follow after the last section, at offset {offset}.");
        }
    }

    private static bool IsMagic(ReadOnlySpan<byte> header, string magic)
    {
        for (var i = 0; i < 4; i++)
        {
            if (header[i] != magic[i])
            {
                return false;
            }
        }

        return true;
    }
}
