using CircuitGen.Memory;
using CircuitGen.MultiScalarMultiplication;

namespace CircuitGen.Proving;

/// <summary>The memory that one proof at a time needs. Keys keep it for their next proof.</summary>
internal sealed class ProverWorkspace : IDisposable
{
    private readonly List<ThreadWorkspace> _threads = [];

    /// <summary>A times the witness, on the domain and then on the coset.</summary>
    public NativeBuffer<Fr> A { get; } = new();

    /// <summary>B times the witness, on the domain and then on the coset.</summary>
    public NativeBuffer<Fr> B { get; } = new();

    /// <summary>The product of the two on the domain, then that on the coset, then the quotient.</summary>
    public NativeBuffer<Fr> C { get; } = new();

    /// <summary>The digits of the witness.</summary>
    public SignedDigits Witness { get; } = new();

    /// <summary>The digits of the quotient.</summary>
    public SignedDigits Quotient { get; } = new();

    /// <summary>One workspace for each thread.</summary>
    public IReadOnlyList<ThreadWorkspace> Threads(int count)
    {
        while (_threads.Count < count)
        {
            _threads.Add(new());
        }

        return _threads[..count];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _threads.ForEach(thread => thread.Dispose());
        A.Dispose();
        B.Dispose();
        C.Dispose();
        Witness.Dispose();
        Quotient.Dispose();
    }
}
