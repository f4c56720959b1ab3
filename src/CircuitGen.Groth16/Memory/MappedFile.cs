using System.IO.MemoryMappedFiles;

namespace CircuitGen.Memory;

/// <summary>
/// A file mapped into memory for reading: pages come in when they are touched and go again when memory is short.
/// </summary>
internal sealed unsafe class MappedFile : IKeyMemory
{
    private readonly FileStream _stream;
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private byte* _pointer;

    /// <summary>Maps a file.</summary>
    /// <exception cref="InvalidFormatException">The file is empty.</exception>
    public MappedFile(string path)
    {
        _stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        Length = _stream.Length;
        if (Length == 0)
        {
            _stream.Dispose();
            throw new InvalidFormatException($"{path} is empty; a key file was expected. Write it again.");
        }

        _file = MemoryMappedFile.CreateFromFile(_stream, mapName: null, capacity: 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: false);
        _view = _file.CreateViewAccessor(0, Length, MemoryMappedFileAccess.Read);
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _pointer);
        _pointer += _view.PointerOffset;
    }

    /// <inheritdoc/>
    public byte* Pointer => _pointer;

    /// <inheritdoc/>
    public long Length { get; }

    /// <inheritdoc/>
    public void RequireWhole()
    {
        // A stream remembers the length; the handle asks.
        var length = RandomAccess.GetLength(_stream.SafeFileHandle);
        if (length < Length)
        {
            throw new InvalidFormatException($"{_stream.Name} was cut from {Length} bytes to {length} after it was loaded. Get it again from its source, and leave it as it is while it is in use.");
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_pointer != null)
        {
            _pointer = null;
            _view.SafeMemoryMappedViewHandle.ReleasePointer();
            _view.Dispose();
            _file.Dispose();
        }
    }
}
