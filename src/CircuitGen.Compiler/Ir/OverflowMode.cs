namespace CircuitGen.Compiler.Ir;

/// <summary>What happens when the exact result of an operation does not fit its C# type.</summary>
public enum OverflowMode
{
    /// <summary>No keyword around it: constants wrap as C# does, and for secrets the compiler must prove that it cannot happen.</summary>
    Default,

    /// <summary>Inside an explicit <c>unchecked</c>: the result wraps, and the circuit pays for it.</summary>
    Wrap,

    /// <summary>Inside <c>checked</c> (or the project checks by default): C# throws, so the compiler must prove that it cannot happen.</summary>
    Throw,
}
