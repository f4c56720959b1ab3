using System.Buffers.Binary;
using CircuitGen.Fields;

namespace CircuitGen.Formats;

/// <summary>
/// Reads the payload of one section forward through a buffer of its own. Every read first checks what is left of the section,
/// and every complaint gives the section and the offset in the file.
/// </summary>
internal sealed class SectionReader
{
    private const int BufferSize = 1 << 16;

    private readonly Stream _stream;
    private readonly string _name;
    private readonly long _end;
    private readonly byte[] _buffer;
    private int _position;
    private int _filled;
    private long _bufferEnd; // the offset in the file behind what the buffer holds

    public SectionReader(Stream stream, string name, long start, long size)
    {
        _stream = stream;
        _name = name;
        _end = start + size;
        _bufferEnd = start;
        _buffer = new byte[(int)Math.Min(BufferSize, size)];
        stream.Position = start;
    }

    /// <summary>Bytes of the section that are not read yet.</summary>
    public long Remaining => _end - Offset;

    private long Offset => _bufferEnd - (_filled - _position);

    public uint ReadUInt32(string what) => BinaryPrimitives.ReadUInt32LittleEndian(Take(sizeof(uint), what));

    public ulong ReadUInt64(string what) => BinaryPrimitives.ReadUInt64LittleEndian(Take(sizeof(ulong), what));

    /// <summary>Reads a count or index that must fit an int.</summary>
    public int ReadInt32(string what)
    {
        var value = ReadUInt32(what);
        return value <= int.MaxValue ? (int)value : throw Invalid($"{what} is {value}; at most {int.MaxValue} is supported");
    }

    /// <summary>Reads how many items follow, each of which takes at least <paramref name="itemSize"/> bytes of what is left.</summary>
    public int ReadCount(string what, int itemSize)
    {
        var count = ReadInt32(what);
        RequireRoom(what, count, itemSize);
        return count;
    }

    /// <summary>Refuses a count that the rest of the section cannot hold, before anything is allocated for it.</summary>
    public void RequireRoom(string what, long count, int itemSize)
    {
        if (count * itemSize > Remaining)
        {
            throw Invalid($"{what} is {count}, which needs {count * itemSize} bytes, but {Remaining} are left");
        }
    }

    /// <summary>Reads a canonical scalar.</summary>
    public Scalar ReadScalar(string what) => Scalar.TryReadLittleEndian(Take(Scalar.Size, what), out var value)
        ? value
        : throw Invalid($"{what} is not below the prime {Scalar.Modulus}");

    /// <summary>Reads the size and the value of the field's prime, and refuses any but BN254's r.</summary>
    public void ReadPrime()
    {
        var size = ReadUInt32("the field size");
        if (size != Scalar.Size)
        {
            throw Invalid($"the field size is {size} bytes; expected {Scalar.Size}, that of BN254's scalar field");
        }

        var prime = new System.Numerics.BigInteger(Take(Scalar.Size, "the prime"), isUnsigned: true);
        if (prime != Scalar.Modulus)
        {
            throw Invalid($"the prime is {prime}; expected BN254's scalar field, {Scalar.Modulus}");
        }
    }

    /// <summary>Refuses bytes behind what the section should hold.</summary>
    public void RequireEnd()
    {
        if (Remaining != 0)
        {
            throw Invalid($"{Remaining} bytes follow where the section should end");
        }
    }

    public InvalidFormatException Invalid(string problem) => new($"{_name}, before offset {Offset}: {problem}.");

    private ReadOnlySpan<byte> Take(int count, string what)
    {
        if (count > Remaining)
        {
            throw Invalid($"the section ends inside {what}: {count} bytes expected, {Remaining} left");
        }

        if (_filled - _position < count)
        {
            Fill(count, what);
        }

        var bytes = _buffer.AsSpan(_position, count);
        _position += count;
        return bytes;
    }

    private void Fill(int count, string what)
    {
        var kept = _filled - _position;
        _buffer.AsSpan(_position, kept).CopyTo(_buffer);
        _position = 0;
        _filled = kept;
        var wanted = (int)Math.Min(_buffer.Length - kept, _end - _bufferEnd);
        var read = _stream.ReadAtLeast(_buffer.AsSpan(kept, wanted), count - kept, throwOnEndOfStream: false);
        _filled += read;
        _bufferEnd += read;
        if (_filled < count)
        {
            throw Invalid($"the file ends inside {what}");
        }
    }
}
