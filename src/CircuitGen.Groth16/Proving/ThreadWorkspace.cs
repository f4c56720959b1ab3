using CircuitGen.MultiScalarMultiplication;
using CircuitGen.Towers;

namespace CircuitGen.Proving;

/// <summary>What one thread needs for multi-scalar multiplications.</summary>
internal sealed class ThreadWorkspace : IDisposable
{
    /// <summary>For G1.</summary>
    public WindowSummer<Fq> G1 { get; } = new();

    /// <summary>For G2.</summary>
    public WindowSummer<Fq2> G2 { get; } = new();

    /// <inheritdoc/>
    public void Dispose()
    {
        G1.Dispose();
        G2.Dispose();
    }
}
