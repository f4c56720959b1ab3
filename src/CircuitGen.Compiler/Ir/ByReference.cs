using System.Runtime.CompilerServices;

namespace CircuitGen.Compiler.Ir;

/// <summary>Takes two nodes for the same only if they are one object: comparing what they hold would walk over both.</summary>
internal sealed class ByReference<T> : IEqualityComparer<T>
    where T : class
{
    public static ByReference<T> Comparer { get; } = new();

    public bool Equals(T left, T right) => ReferenceEquals(left, right);

    public int GetHashCode(T node) => RuntimeHelpers.GetHashCode(node);
}
