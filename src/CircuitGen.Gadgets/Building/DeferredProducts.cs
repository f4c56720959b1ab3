using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Gadgets.Building;

/// <summary>
/// Products that have no wire yet. A linear combination refers to product i by the wire number ~i, which is negative, and may be added,
/// multiplied by constants, or be a factor of a further deferred product; nothing else. They are imposed at the end of the circuit, several to a
/// constraint; see <see cref="PackingGadget"/>.
/// </summary>
/// <param name="modulus">The field's prime p.</param>
public sealed class DeferredProducts(Integer modulus)
{
    private readonly int _room = modulus.BitLength() - 1;
    private readonly List<DeferredProduct> _products = [];
    private readonly List<Lane> _lanes = [];
    private readonly Dictionary<LinearCombination, int> _numbers = [];
    private readonly List<LinearCombination> _factors = [];

    /// <summary>The values that wait to be imposed, in the order in which they were narrowed.</summary>
    internal IReadOnlyList<Lane> Lanes => _lanes;

    /// <summary>Whether a term stands for a product without a wire.</summary>
    public static bool IsDeferred(Term term) => term.Wire < 0;

    /// <summary>Whether a linear combination contains a product without a wire.</summary>
    public static bool IsDeferred(LinearCombination value) => value.Terms.Length > 0 && IsDeferred(value.Terms[0]);

    internal DeferredProduct this[Term term] => _products[~term.Wire];

    internal LinearCombination Factor(int number) => _factors[number];

    /// <summary>Remembers a product, of whose factors at most one may contain deferred products.</summary>
    internal LinearCombination Add(LinearCombination left, LinearCombination right, int site)
    {
        var newest = Math.Max(NewestWire(left), NewestWire(right));
        _products.Add(IsDeferred(left)
            ? new(NumberOf(right), null, left, newest, site)
            : new(NumberOf(left), IsDeferred(right) ? null : NumberOf(right), right, newest, site));
        return LinearCombination.FromWire(~(_products.Count - 1));
    }

    internal void Equate(LinearCombination value, int quotient, LinearCombination real, int bits, int site) =>
        _lanes.Add(new Lane(value, NewestWire(value), quotient, real, bits, _room, site));

    internal void ClearLanes() => _lanes.Clear();

    /// <summary>The newest wire that a value is made of, that of factors included; 0 where there is none.</summary>
    private int NewestWire(LinearCombination value)
    {
        var newest = 0;
        foreach (var term in value.Terms)
        {
            newest = Math.Max(newest, IsDeferred(term) ? this[term].Newest : term.Wire);
        }

        return newest;
    }

    private int NumberOf(LinearCombination factor)
    {
        if (!_numbers.TryGetValue(factor, out var number))
        {
            _numbers.Add(factor, number = _factors.Count);
            _factors.Add(factor);
        }

        return number;
    }
}
