using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;

namespace CircuitGen.Gadgets;

/// <summary>
/// Turns weighted sums of values with deferred products into linear combinations of wires: products that share a factor are summed first and
/// then multiplied, down to products without deferred factors. What was multiplied once serves every later sum in which the same products
/// stand with the same weights.
/// </summary>
internal sealed class LanePacking(CircuitBuilder circuit)
{
    private readonly Dictionary<WeightedProducts, LinearCombination> _known = [];

    /// <summary>Whether the deferred products of both lanes have factors in common, one by one.</summary>
    public bool Share(Lane left, Lane right) =>
        ProductsOf(left).Count() == ProductsOf(right).Count() && ProductsOf(left).Zip(ProductsOf(right), (first, second) => FactorsOf(first).Intersect(FactorsOf(second)).Any()).All(static shares => shares);

    /// <summary>Imposes that every lane's value is what its wires say.</summary>
    public void Impose(Lane[] lanes)
    {
        var sum = new WeightedSum();
        var real = LinearCombination.Zero;
        for (var i = 0; i < lanes.Length; i++)
        {
            sum.Add(lanes[i].Value, lanes[i].Weight(i));
            real += lanes[i].Real.Times(lanes[i].Weight(i));
        }

        var site = lanes[0].Site;
        var groups = ByFactor(sum.Deferred);
        if (groups.Count == 0)
        {
            circuit.Constrain(sum.Real, LinearCombination.One, real, site);
            return;
        }

        var others = sum.Real;
        foreach (var (_, group) in groups.Skip(1))
        {
            others += Product(group);
        }

        circuit.Constrain(circuit.Deferred.Factor(groups[0].Factor), Reduce(groups[0].Products), real - others, site);
    }

    private IEnumerable<DeferredProduct> ProductsOf(Lane lane) =>
        lane.Value.Terms.ToArray().TakeWhile(DeferredProducts.IsDeferred).Select(term => circuit.Deferred[term]);

    /// <summary>The products of one factor, multiplied together: one wire.</summary>
    private LinearCombination Product(WeightedProducts products)
    {
        if (_known.TryGetValue(products, out var known))
        {
            return known;
        }

        var (factor, sum, site) = (circuit.Deferred.Factor(products.Factor), Reduce(products), circuit.Deferred[products.Terms[0]].Site);
        var wire = circuit.Allocate(WireKind.FieldElement);
        circuit.Constrain(factor, sum, wire, site);
        _known.Add(products, wire);
        return wire;
    }

    /// <summary>The weighted sum of the other factors.</summary>
    private LinearCombination Reduce(WeightedProducts products)
    {
        var sum = new WeightedSum();
        foreach (var term in products.Terms)
        {
            var product = circuit.Deferred[term];
            sum.Add(product.Factor == products.Factor ? product.Other : circuit.Deferred.Factor(product.Factor), term.Coefficient);
        }

        var result = sum.Real;
        foreach (var (_, group) in ByFactor(sum.Deferred))
        {
            result += Product(group);
        }

        return result;
    }

    /// <summary>The products by factor; of two factors the one that more of them share.</summary>
    private List<(int Factor, WeightedProducts Products)> ByFactor(List<Term> terms)
    {
        var uses = terms.SelectMany(term => FactorsOf(circuit.Deferred[term])).GroupBy(static factor => factor).ToDictionary(static group => group.Key, static group => group.Count());
        return [.. terms
            .GroupBy(term => FactorsOf(circuit.Deferred[term]).Aggregate((first, second) => uses[second] > uses[first] ? second : first))
            .Select(group => (group.Key, new WeightedProducts(group.Key, [.. group])))];
    }

    private static IEnumerable<int> FactorsOf(DeferredProduct product) =>
        product.OtherFactor is { } other && other != product.Factor ? [product.Factor, other] : [product.Factor];
}
