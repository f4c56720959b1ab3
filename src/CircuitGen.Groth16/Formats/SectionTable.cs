using System.Buffers.Binary;
using System.Globalization;
using CircuitGen.Memory;

namespace CircuitGen.Formats;

/// <summary>
/// The table of contents of an iden3 container that is in memory, so that points can be used where they are.
/// </summary>
internal sealed unsafe class SectionTable
{
    private const int HeaderSize = 12;

    private readonly IKeyMemory _memory;
    private readonly string _kind;
    private readonly Dictionary<uint, (long Start, long Size)> _sections = [];

    /// <summary>Reads the table of contents.</summary>
    /// <param name="memory">The whole file.</param>
    /// <param name="kind">The four characters that the file must start with.</param>
    /// <exception cref="InvalidFormatException">The bytes are not such a container of version 1, or are cut short.</exception>
    public SectionTable(IKeyMemory memory, string kind)
    {
        if (!BitConverter.IsLittleEndian)
        {
            throw new PlatformNotSupportedException("Key files are used in place, which needs a little-endian machine.");
        }

        (_memory, _kind) = (memory, kind);
        var header = Bytes(0, HeaderSize, "the header");
        if (!header[..4].SequenceEqual(System.Text.Encoding.ASCII.GetBytes(kind)))
        {
            throw new InvalidFormatException($"The file starts with the bytes {Convert.ToHexString(header[..4])}; expected \"{kind}\".");
        }

        var version = BinaryPrimitives.ReadUInt32LittleEndian(header[4..]);
        if (version != 1)
        {
            throw new InvalidFormatException($"The .{kind} file is of version {version}; expected version 1, the only one supported.");
        }

        ReadSections(BinaryPrimitives.ReadUInt32LittleEndian(header[8..]));
    }

    /// <summary>Where a section starts, when it has the expected size.</summary>
    /// <exception cref="InvalidFormatException">The section is missing or of another size.</exception>
    public byte* Locate(uint type, long expectedSize, string name)
    {
        var (start, size) = Find(type, name);
        return size == expectedSize
            ? _memory.Pointer + start
            : throw new InvalidFormatException(string.Create(
                CultureInfo.InvariantCulture, $"Section {type} ({name}) of the .{_kind} file has {size} bytes; expected {expectedSize}."));
    }

    /// <summary>Where a section starts, when it has at least some size.</summary>
    /// <exception cref="InvalidFormatException">The section is missing or shorter.</exception>
    public byte* LocateAtLeast(uint type, long minimumSize, string name)
    {
        var (start, size) = Find(type, name);
        return size >= minimumSize
            ? _memory.Pointer + start
            : throw new InvalidFormatException(string.Create(
                CultureInfo.InvariantCulture, $"Section {type} ({name}) of the .{_kind} file has {size} bytes; expected {minimumSize} at least."));
    }

    /// <summary>How many bytes a section has.</summary>
    /// <exception cref="InvalidFormatException">The section is missing.</exception>
    public long SizeOf(uint type, string name) => Find(type, name).Size;

    /// <summary>Whether a section is there.</summary>
    public bool Has(uint type) => _sections.ContainsKey(type);

    /// <summary>The bytes of a short section.</summary>
    /// <exception cref="InvalidFormatException">The section is missing or longer than 2 GB.</exception>
    public ReadOnlySpan<byte> Read(uint type, string name)
    {
        var (start, size) = Find(type, name);
        return Bytes(start, size, name);
    }

    private (long Start, long Size) Find(uint type, string name) =>
        _sections.TryGetValue(type, out var section)
            ? section
            : throw new InvalidFormatException($"The .{_kind} file has no section {type} ({name}).");

    private void ReadSections(uint count)
    {
        long offset = HeaderSize;
        for (uint i = 0; i < count; i++)
        {
            var header = Bytes(offset, HeaderSize, "a section's header");
            offset += HeaderSize;
            var type = BinaryPrimitives.ReadUInt32LittleEndian(header);
            var size = BinaryPrimitives.ReadUInt64LittleEndian(header[4..]);
            if (size > (ulong)(_memory.Length - offset))
            {
                throw new InvalidFormatException(
                    $"Section {type} of the .{_kind} file claims {size} bytes, but the file has {_memory.Length - offset} left: it is cut short.");
            }

            if (!_sections.TryAdd(type, (offset, (long)size)))
            {
                throw new InvalidFormatException($"Section {type} is there twice in the .{_kind} file.");
            }

            offset += (long)size;
        }
    }

    private ReadOnlySpan<byte> Bytes(long offset, long size, string name) =>
        offset + size <= _memory.Length && size <= int.MaxValue
            ? new(_memory.Pointer + offset, (int)size)
            : throw new InvalidFormatException($"The .{_kind} file ends at byte {_memory.Length}, in {name}.");
}
