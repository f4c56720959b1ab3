using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Gadgets.Building;

/// <summary>
/// Quotient wires whose range check is still owed. Dividing x by d leaves a quotient q with x - d*q in [0, d), which modulo p has d
/// solutions: q is unique only while it is small. Any later range check that confines it, with coefficient 1 or -1, to few enough
/// values makes it so and pays the debt. What nobody has paid is checked at the end of the circuit.
/// </summary>
/// <param name="modulus">The field's prime p.</param>
/// <remarks>
/// Why paying is sound. Take two satisfying assignments with the same inputs, and by induction over the wires in the order of their
/// allocation assume that they agree on all wires older than q that anybody reads. A linear combination v that contains q with
/// coefficient 1 or -1 and else older wires only, confined to N consecutive integers, gives |q - q'| &lt; N; the remainders give
/// d*(q - q') = r' - r modulo p with |r' - r| &lt; d. The two sides differ by less than d*N, so where d*N is at most p they are equal
/// as integers, and |q - q'| &lt; 1. Without that bound it fails: for d = 2^127 and 2^129 values of v, q + floor(p / 2^127) also passes.
/// </remarks>
public sealed class OwedRangeChecks(Integer modulus)
{
    private readonly SortedDictionary<int, int> _open = [];
    private readonly Dictionary<int, Integer> _mostValues = [];

    /// <summary>The wires whose debts nobody has paid, ascending, each with the place in the source of its division.</summary>
    public IReadOnlyDictionary<int, int> Open => _open;

    internal void Add(int wire, Integer divisor, int site)
    {
        _open.Add(wire, site);
        _mostValues.Add(wire, modulus.FloorDivide(divisor));
    }

    /// <summary>
    /// Called with every linear combination that has been confined to <paramref name="count"/> consecutive values. It pays for its
    /// newest wire, if that one owes, has coefficient 1 or -1, and the values are few enough.
    /// </summary>
    internal void PayWith(LinearCombination bounded, Integer count)
    {
        if (Pays(bounded, count))
        {
            _open.Remove(bounded.Terms[bounded.Terms.Length - 1].Wire);
        }
    }

    /// <summary>Whether confining a linear combination to <paramref name="count"/> consecutive values would pay a debt.</summary>
    internal bool Pays(LinearCombination bounded, Integer count)
    {
        if (_open.Count == 0 || bounded.IsConstant)
        {
            return false;
        }

        var newest = bounded.Terms[bounded.Terms.Length - 1];
        return (newest.Coefficient.IsOne || newest.Coefficient == -1)
            && _open.ContainsKey(newest.Wire) && count <= _mostValues[newest.Wire];
    }
}
