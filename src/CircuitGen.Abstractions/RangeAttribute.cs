namespace CircuitGen;

/// <summary>
/// Declares the values a parameter, or each element of an array and each member of a tuple or struct, may take.
/// Without it the whole range of the C# type is allowed. A narrower range is cheaper to check.
/// </summary>
/// <param name="minimum">The smallest allowed value.</param>
/// <param name="maximum">The largest allowed value, itself included.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class RangeAttribute(long minimum, long maximum) : Attribute
{
    /// <summary>The smallest allowed value.</summary>
    public long Minimum { get; } = minimum;

    /// <summary>The largest allowed value, itself included.</summary>
    public long Maximum { get; } = maximum;
}
