namespace CircuitGen.Memory;

/// <summary>The bytes of a key file, wherever they are.</summary>
internal unsafe interface IKeyMemory : IDisposable
{
    /// <summary>The first byte.</summary>
    byte* Pointer { get; }

    /// <summary>How many bytes there are.</summary>
    long Length { get; }

    /// <summary>Refuses a file that is shorter than it was: reading what it lost would end the process.</summary>
    /// <exception cref="InvalidFormatException">The file was cut.</exception>
    void RequireWhole();
}
