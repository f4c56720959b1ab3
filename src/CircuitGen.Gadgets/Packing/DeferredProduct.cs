using CircuitGen.Gadgets.LinearCombinations;

namespace CircuitGen.Gadgets;

/// <summary>A product without a wire.</summary>
/// <param name="factor">The number of a factor without deferred products.</param>
/// <param name="otherFactor">The number of the other factor, or null if it contains deferred products.</param>
/// <param name="other">The other factor.</param>
/// <param name="newest">The newest wire that either factor is made of.</param>
/// <param name="site">The place that asked for the product.</param>
internal readonly struct DeferredProduct(int factor, int? otherFactor, LinearCombination other, int newest, int site)
{
    public int Factor { get; } = factor;

    public int? OtherFactor { get; } = otherFactor;

    public LinearCombination Other { get; } = other;

    public int Newest { get; } = newest;

    public int Site { get; } = site;
}
