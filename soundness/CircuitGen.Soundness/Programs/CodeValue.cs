using System.Numerics;

namespace CircuitGen.Soundness.Programs;

/// <summary>A C# expression of an integer type and the values that it may have.</summary>
/// <param name="Text">The expression, in parentheses where it needs them.</param>
/// <param name="Kind">Its type.</param>
/// <param name="Low">No value is less.</param>
/// <param name="High">No value is greater.</param>
public readonly record struct CodeValue(string Text, ScalarKind Kind, BigInteger Low, BigInteger High)
{
    /// <summary>Whether all values are in [low, high].</summary>
    public bool IsWithin(BigInteger low, BigInteger high) => low <= Low && High <= high;

    /// <summary>The expression in a type that holds all its values.</summary>
    public CodeValue As(ScalarKind kind) => kind == Kind ? this : new($"({kind.Keyword})({Text})", kind, Low, High);

    /// <summary>The expression cut to a type.</summary>
    public CodeValue Cut(ScalarKind kind) =>
        kind.Holds(Low, High) ? As(kind) : new($"unchecked(({kind.Keyword})({Text}))", kind, kind.Low, kind.High);
}
