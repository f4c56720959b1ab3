using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Gadgets;

/// <summary>A sum of values times weights, split into what is on wires and deferred products.</summary>
internal sealed class WeightedSum
{
    private LinearCombination _deferred = LinearCombination.Zero;

    /// <summary>The part on wires.</summary>
    public LinearCombination Real { get; private set; } = LinearCombination.Zero;

    /// <summary>The deferred products, with their weights.</summary>
    public List<Term> Deferred => [.. _deferred.Terms.ToArray().TakeWhile(DeferredProducts.IsDeferred)];

    /// <summary>Adds a value.</summary>
    public void Add(LinearCombination value, Integer weight)
    {
        if (!DeferredProducts.IsDeferred(value))
        {
            Real += value.Times(weight);
            return;
        }

        _deferred += value.Times(weight);
        foreach (var term in value.Terms)
        {
            if (!DeferredProducts.IsDeferred(term))
            {
                Real += LinearCombination.FromWire(term.Wire).Times(term.Coefficient * weight);
            }
        }

        Real += LinearCombination.FromConstant(value.Constant * weight);
    }
}

/// <summary>Deferred products that share a factor, each with its weight; equal if all of that is.</summary>
internal sealed class WeightedProducts(int factor, Term[] terms) : IEquatable<WeightedProducts>
{
    /// <summary>The number of the factor that they share.</summary>
    public int Factor { get; } = factor;

    /// <summary>The products and their weights.</summary>
    public Term[] Terms { get; } = terms;

    public bool Equals(WeightedProducts? other) => other is not null && Factor == other.Factor && Terms.AsSpan().SequenceEqual(other.Terms);

    public override bool Equals(object? obj) => Equals(obj as WeightedProducts);

    public override int GetHashCode()
    {
        var hash = Factor;
        foreach (var term in Terms)
        {
            hash = unchecked((hash * 31) + term.GetHashCode());
        }

        return hash;
    }
}
