using System.Buffers.Binary;

namespace CircuitGen.Certificates;

/// <summary>A section of a file, read forward through a small buffer, so that a file's size does not matter.</summary>
/// <param name="stream">The file, which can seek.</param>
/// <param name="start">Where the section starts.</param>
/// <param name="size">How many bytes it has.</param>
internal sealed class SectionBytes(Stream stream, long start, long size)
{
    private readonly byte[] _buffer = new byte[Math.Min(size, 1 << 16)];
    private long _read;
    private int _next;
    private int _end;

    /// <summary>How many bytes are left.</summary>
    public long Remaining => size - _read + _end - _next;

    /// <summary>The next bytes; there are no more of them than the buffer holds.</summary>
    /// <exception cref="InvalidDataException">The section has fewer left.</exception>
    public ReadOnlySpan<byte> Take(int count)
    {
        if (count > Remaining || count > _buffer.Length)
        {
            throw new InvalidDataException("A section of the .r1cs file is too short for what it announces.");
        }

        if (_end - _next < count)
        {
            _buffer.AsSpan(_next.._end).CopyTo(_buffer);
            (_next, _end) = (0, _end - _next);
            var room = (int)Math.Min(_buffer.Length - _end, size - _read);
            stream.Position = start + _read;
            stream.ReadExactly(_buffer, _end, room);
            (_read, _end) = (_read + room, _end + room);
        }

        _next += count;
        return _buffer.AsSpan(_next - count, count);
    }

    /// <summary>The next four bytes as a number.</summary>
    /// <exception cref="InvalidDataException">It is greater than <paramref name="most"/>.</exception>
    public int Count(long most)
    {
        var value = BinaryPrimitives.ReadUInt32LittleEndian(Take(sizeof(uint)));
        return value <= most ? (int)value : throw new InvalidDataException($"The .r1cs file announces {value} where {most} is the most.");
    }
}
