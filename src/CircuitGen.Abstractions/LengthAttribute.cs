namespace CircuitGen;

/// <summary>
/// Declares how many elements an array or span parameter has: a circuit has one fixed shape.
/// A multi-dimensional or jagged array takes one length per dimension.
/// </summary>
/// <param name="lengths">The number of elements in each dimension, the outermost first.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class LengthAttribute(params int[] lengths) : Attribute
{
    /// <summary>The number of elements in each dimension, the outermost first.</summary>
    public IReadOnlyList<int> Lengths { get; } = lengths;
}
