using CircuitGen.Fields;

namespace CircuitGen.ConstraintSystems;

/// <summary>
/// The distinct coefficients of a constraint system. Dense layers repeat a few hundred values millions of times, so matrices
/// store an index of 4 bytes instead of 32. Index 0 is always 1, and index 1 is always -1.
/// </summary>
public sealed class CoefficientPool
{
    /// <summary>The index of coefficient 1.</summary>
    public const int One = 0;

    /// <summary>The index of coefficient -1.</summary>
    public const int MinusOne = 1;

    private readonly Scalar[] _values;
    private MontgomeryScalar[]? _montgomery;
    private int[]? _small;

    internal CoefficientPool(Scalar[] values) => _values = values;

    /// <summary>How many distinct coefficients there are.</summary>
    public int Count => _values.Length;

    /// <summary>The coefficients in canonical form.</summary>
    public ReadOnlySpan<Scalar> Values => _values;

    /// <summary>The coefficients in Montgomery form, computed when first asked for.</summary>
    public ReadOnlySpan<MontgomeryScalar> MontgomeryValues => _montgomery ??= Array.ConvertAll(_values, MontgomeryScalar.From);

    /// <summary>The coefficients as numbers of 32 bits, or <see cref="IntegerRows.Large"/>, computed when first asked for.</summary>
    internal ReadOnlySpan<int> SmallValues => _small ??= Array.ConvertAll(_values, static value => value.TryGetInt32(out var small) ? small : IntegerRows.Large);
}
