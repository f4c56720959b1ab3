namespace CircuitGen.Memory;

/// <summary>The bytes of a key file, wherever they are.</summary>
internal unsafe interface IKeyMemory : IDisposable
{
    /// <summary>The first byte.</summary>
    byte* Pointer { get; }

    /// <summary>How many bytes there are.</summary>
    long Length { get; }
}
