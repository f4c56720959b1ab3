using System.IO.MemoryMappedFiles;

namespace CircuitGen.Memory;

/// <summary>
/// A file mapped into memory for reading: pages come in when they are touched and go again when memory is short.
/// </summary>
internal sealed unsafe class MappedFile : IKeyMemory
{
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private byte* _pointer;

    /// <summary>Maps a file.</summary>
    /// <exception cref="InvalidFormatException">The file is empty.</exception>
    public MappedFile(string path)
    {
        Length = new FileInfo(path).Length;
        if (Length == 0)
        {
            throw new InvalidFormatException($"{path} is empty; a key file was expected. Write it again.");
        }

        _file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, mapName: null, capacity: 0, MemoryMappedFileAccess.Read);
        _view = _file.CreateViewAccessor(0, Length, MemoryMappedFileAccess.Read);
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _pointer);
        _pointer += _view.PointerOffset;
    }

    /// <inheritdoc/>
    public byte* Pointer => _pointer;

    /// <inheritdoc/>
    public long Length { get; }

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
