using CircuitGen.Gadgets.LinearCombinations;

namespace CircuitGen.Gadgets.Building;

/// <summary>
/// Quotient wires whose range check is still owed. Dividing x by d leaves a quotient q with x = d*q + r that is unique only
/// while q is small; any later range check that involves q with coefficient 1 or -1 makes it so and pays the debt.
/// What nobody has paid is checked at the end of the circuit.
/// </summary>
public sealed class OwedRangeChecks
{
    private readonly SortedDictionary<int, int> _open = [];

    /// <summary>The wires whose debts nobody has paid, ascending, each with the place in the source of its division.</summary>
    public IReadOnlyDictionary<int, int> Open => _open;

    internal void Add(int wire, int site) => _open.Add(wire, site);

    /// <summary>
    /// Called with every linear combination that has been shown to lie in a small range. It pays for its newest wire, if that
    /// one owes and has coefficient 1 or -1: all other wires in it are older, hence already determined
    /// without the help of this debt, so the small range carries over to the newest.
    /// </summary>
    internal void PayWith(LinearCombination bounded)
    {
        if (_open.Count == 0)
        {
            return;
        }

        var terms = bounded.Terms;
        if (terms.Length == 0)
        {
            return;
        }

        var newest = terms[terms.Length - 1];
        if (newest.Coefficient.IsOne || newest.Coefficient == -1)
        {
            _open.Remove(newest.Wire);
        }
    }
}
