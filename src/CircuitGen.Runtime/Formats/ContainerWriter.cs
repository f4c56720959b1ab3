using System.Buffers.Binary;
using CircuitGen.Fields;

namespace CircuitGen.Formats;

/// <summary>Writes an iden3 binary container forward; sizes of sections are given beforehand, so the stream need not seek.</summary>
internal sealed class ContainerWriter : IDisposable
{
    private const int BufferSize = 1 << 16;

    private readonly Stream _stream;
    private readonly byte[] _buffer = new byte[BufferSize];
    private int _used;

    public ContainerWriter(Stream stream, string magic, uint version, uint sections)
    {
        _stream = stream;
        foreach (var letter in magic)
        {
            Reserve(1)[0] = (byte)letter;
        }

        WriteUInt32(version);
        WriteUInt32(sections);
    }

    public void StartSection(uint type, long size)
    {
        WriteUInt32(type);
        WriteUInt64((ulong)size);
    }

    public void WriteUInt32(uint value) => BinaryPrimitives.WriteUInt32LittleEndian(Reserve(sizeof(uint)), value);

    public void WriteInt32(int value) => WriteUInt32((uint)value);

    public void WriteUInt64(ulong value) => BinaryPrimitives.WriteUInt64LittleEndian(Reserve(sizeof(ulong)), value);

    public void WriteScalar(Scalar value) => value.WriteLittleEndian(Reserve(Scalar.Size));

    /// <summary>The size of the field and BN254's r.</summary>
    public void WritePrime()
    {
        WriteUInt32(Scalar.Size);
        var bytes = Reserve(Scalar.Size);
        bytes.Clear();
        Scalar.Modulus.TryWriteBytes(bytes, out _, isUnsigned: true);
    }

    /// <summary>Hands the rest to the stream, which stays open.</summary>
    public void Dispose()
    {
        _stream.Write(_buffer, 0, _used);
        _used = 0;
        _stream.Flush();
    }

    private Span<byte> Reserve(int count)
    {
        if (_buffer.Length - _used < count)
        {
            _stream.Write(_buffer, 0, _used);
            _used = 0;
        }

        var room = _buffer.AsSpan(_used, count);
        _used += count;
        return room;
    }
}
