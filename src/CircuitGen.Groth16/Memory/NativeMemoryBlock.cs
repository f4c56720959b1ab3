namespace CircuitGen.Memory;

/// <summary>A key file that was made in memory.</summary>
/// <param name="length">How many bytes it has.</param>
internal sealed unsafe class NativeMemoryBlock(long length) : IKeyMemory
{
    private readonly NativeBuffer<byte> _buffer = new();

    /// <inheritdoc/>
    public byte* Pointer => _buffer.Reserve(length);

    /// <inheritdoc/>
    public long Length => length;

    /// <inheritdoc/>
    public void RequireWhole()
    {
    }

    /// <inheritdoc/>
    public void Dispose() => _buffer.Dispose();
}
