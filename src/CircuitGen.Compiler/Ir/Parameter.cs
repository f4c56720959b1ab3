using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Compiler.Ir;

/// <summary>
/// An input of the circuit: a scalar, or an array flattened with the last dimension running fastest. A struct parameter has
/// become one of these per field.
/// </summary>
/// <param name="Site">The place of the parameter in the source.</param>
/// <param name="Variable">The variable that holds it when the body starts: a scalar, or a one-dimensional array.</param>
/// <param name="IsPublic">Whether it is a public input.</param>
/// <param name="Range">The values each element may take.</param>
/// <param name="Lengths">Empty for a scalar, else the length of each dimension.</param>
/// <param name="Access">C# for the value in the emitted witness generator, in terms of the method's own parameters: for example <c>pixels</c>, <c>point.X</c>; for an array an expression of the array, to be indexed.</param>
/// <param name="Indexing">How an array's elements are reached from <paramref name="Access"/>.</param>
/// <param name="IsWritten">Whether the body writes elements of the array, so that emitted code must work on a copy.</param>
public sealed record Parameter(
    int Site,
    int Variable,
    bool IsPublic,
    Interval Range,
    EquatableArray<int> Lengths,
    string Access,
    Indexing Indexing,
    bool IsWritten)
{
    /// <summary>For an array of enums their fully qualified type, else empty.</summary>
    public string EnumType { get; init; } = "";

    /// <summary>Whether <see cref="Access"/> is a span.</summary>
    public bool IsSpan { get; init; }
}

/// <summary>How C# reaches an element of an array.</summary>
public enum Indexing
{
    /// <summary><c>a[i]</c>, <c>a[i, j]</c>.</summary>
    Rectangular,

    /// <summary><c>a[i][j]</c>.</summary>
    Jagged,
}
