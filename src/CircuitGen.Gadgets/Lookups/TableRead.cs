using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Gadgets;

/// <summary>How a table is read at an index, and what that costs: the cheapest way from where the circuit is.</summary>
public sealed class TableRead
{
    private TableRead(int cost) => Cost = cost;

    /// <summary>The constraints that the read takes.</summary>
    public int Cost { get; private set; }

    /// <summary>Whether the index's bits are known already.</summary>
    public bool AreBitsKnown { get; private set; }

    /// <summary>Whether the index's one-hot vectors are known already.</summary>
    public bool AreVectorsKnown { get; private set; }

    /// <summary>Whether a one-hot vector of the index itself is known, which makes the read free.</summary>
    public bool IsChoice { get; private set; }

    /// <summary>The table as a polynomial, where that is how it is read; else null.</summary>
    public InterpolatedTable? Polynomial { get; private set; }

    /// <summary>How the polynomial is evaluated.</summary>
    public EvaluationScheme Scheme { get; private set; }

    /// <summary>The powers of the index that have wires already.</summary>
    public KnownPowers Powers { get; private set; }

    /// <summary>What a read of these entries costs besides what reads at the same index share: one-hot vectors, or powers.</summary>
    public static int LeastOf(CircuitBuilder circuit, Integer[] entries)
    {
        var lastLevel = IndexVectors.ProductsOf(entries.Length);
        if (lastLevel == 0 || !CanInterpolate(circuit, entries.Length))
        {
            return lastLevel;
        }

        var polynomial = InterpolatedTable.Of(circuit.Modulus, entries);
        return Math.Min(lastLevel, EvaluationScheme.Cheapest(KnownPowers.None, entries.Length, polynomial.Degree, polynomial.IsIntegral).Scheme.Products);
    }

    internal static TableRead Of(CircuitBuilder circuit, LinearCombination index, int count, Func<int, Integer> table)
    {
        var oneHot = OneHotRead(circuit, index, count);
        if (oneHot.Cost == 0 || !CanInterpolate(circuit, count))
        {
            return oneHot;
        }

        var values = new Integer[count];
        for (var i = 0; i < count; i++)
        {
            values[i] = table(i);
        }

        var polynomial = InterpolatedTable.Of(circuit.Modulus, values);
        var powers = PowersOf(circuit, index);
        var (scheme, cost) = EvaluationScheme.Cheapest(powers, count, polynomial.Degree, polynomial.IsIntegral);
        return cost + Debt(circuit, index, count) < oneHot.Cost ? new(cost) { Polynomial = polynomial, Scheme = scheme, Powers = powers } : oneHot;
    }

    /// <summary>What a read costs at most, whatever stands in the table.</summary>
    internal static int BoundOf(CircuitBuilder circuit, LinearCombination index, int count)
    {
        var oneHot = OneHotRead(circuit, index, count).Cost;
        return oneHot == 0 || !CanInterpolate(circuit, count)
            ? oneHot
            : Math.Min(oneHot, EvaluationScheme.Cheapest(PowersOf(circuit, index), count, count - 1, isIntegral: false).Cost + Debt(circuit, index, count));
    }

    private static TableRead OneHotRead(CircuitBuilder circuit, LinearCombination index, int count)
    {
        if (count == 1)
        {
            return new(0);
        }

        var isChoice = circuit.Choices.Find(index) is not null;
        var areBitsKnown = circuit.Decompositions.Find(index) is not null;
        var areVectorsKnown = circuit.IndexVectors.ContainsKey((index, count));
        return new(isChoice ? 0 : IndexVectors.Cost(count, areBitsKnown, areVectorsKnown)) { IsChoice = isChoice, AreBitsKnown = areBitsKnown, AreVectorsKnown = areVectorsKnown };
    }

    private static KnownPowers PowersOf(CircuitBuilder circuit, LinearCombination index) =>
        circuit.Powers.TryGetValue(index, out var powers) ? powers.Known : KnownPowers.None;

    // Divided differences need N distinct points, and a divisor of at most N - 1 that is not 0 modulo p.
    private static bool CanInterpolate(CircuitBuilder circuit, int count) => count <= InterpolatedTable.MaximumCount && count < circuit.Modulus;

    /// <summary>The bits of an index that owes its range check pay the debt; a polynomial leaves it to be settled, by as many bits.</summary>
    private static int Debt(CircuitBuilder circuit, LinearCombination index, int count)
    {
        var bits = IndexVectors.BitsOf(count);
        return circuit.Decompositions.Find(index) is null && circuit.Owed.Pays(index, Integer.PowerOfTwo(bits)) ? bits : 0;
    }
}
