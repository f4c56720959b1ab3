using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Gadgets.LinearCombinations;

/// <summary>A wire times a coefficient.</summary>
/// <param name="wire">The wire's index, in iden3's order; wire 0 is the constant one.</param>
/// <param name="coefficient">An exact integer, reduced modulo the field's prime only when a constraint is stored.</param>
public readonly struct Term(int wire, Integer coefficient) : IEquatable<Term>
{
    /// <summary>The wire's index, in iden3's order.</summary>
    public int Wire { get; } = wire;

    /// <summary>The exact coefficient.</summary>
    public Integer Coefficient { get; } = coefficient;

    /// <inheritdoc/>
    public bool Equals(Term other) => Wire == other.Wire && Coefficient == other.Coefficient;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Term other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Wire * -1640531527) ^ (Coefficient.GetHashCode() * 40503));
}
