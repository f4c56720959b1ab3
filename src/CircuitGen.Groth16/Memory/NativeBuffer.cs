using System.Runtime.InteropServices;

namespace CircuitGen.Memory;

/// <summary>
/// A growing array outside the garbage-collected heap, aligned to cache lines. Kernels keep pointers into it, and buffers
/// are kept from proof to proof, so that proving allocates nothing.
/// </summary>
/// <typeparam name="T">What it holds.</typeparam>
internal sealed unsafe class NativeBuffer<T> : IDisposable
    where T : unmanaged
{
    private const nuint Alignment = 64;

    private T* _pointer;

    ~NativeBuffer() => Free();

    /// <summary>How many elements fit.</summary>
    public long Capacity { get; private set; }

    /// <summary>The first element; null as long as the capacity is 0.</summary>
    public T* Pointer => _pointer;

    /// <summary>One element, without a bounds check.</summary>
    public ref T this[long index] => ref _pointer[index];

    /// <summary>Makes room for a number of elements; what was in the buffer is lost if it has to grow.</summary>
    public T* Reserve(long capacity)
    {
        if (capacity > Capacity)
        {
            Free();
            _pointer = (T*)NativeMemory.AlignedAlloc(checked((nuint)capacity * (nuint)sizeof(T)), Alignment);
            Capacity = capacity;
        }

        return _pointer;
    }

    /// <summary>Gives back the memory beyond the first elements, which stay as they are.</summary>
    public void Shrink(long capacity)
    {
        _pointer = (T*)NativeMemory.AlignedRealloc(_pointer, checked((nuint)capacity * (nuint)sizeof(T)), Alignment);
        Capacity = capacity;
    }

    /// <summary>The first elements as a span.</summary>
    public Span<T> Span(int length) => new(_pointer, length);

    /// <inheritdoc/>
    public void Dispose()
    {
        Free();
        GC.SuppressFinalize(this);
    }

    private void Free()
    {
        NativeMemory.AlignedFree(_pointer);
        _pointer = null;
        Capacity = 0;
    }
}
