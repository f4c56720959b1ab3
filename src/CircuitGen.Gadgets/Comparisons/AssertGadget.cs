using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Gadgets;

/// <summary>Assertions: what the C# method would throw on has no witness.</summary>
public static class AssertGadget
{
    /// <summary>Imposes value = 0: one constraint.</summary>
    public static void AssertZero(this CircuitBuilder circuit, LinearCombination value, int site)
    {
        circuit.Constrain(value, LinearCombination.One, LinearCombination.Zero, site);
        circuit.Owed.PayWith(value, Integer.One);
    }

    /// <summary>Imposes value = 0 where <paramref name="guard"/> is 1, and nothing where it is 0: one constraint.</summary>
    public static void AssertZeroIf(this CircuitBuilder circuit, LinearCombination guard, LinearCombination value, int site) =>
        circuit.Constrain(guard, value, LinearCombination.Zero, site);

    /// <summary>
    /// Imposes 0 &lt;= value for a value below 2^<paramref name="bits"/>: that many constraints. A value taken apart before, sign and all,
    /// needs only its sign to be 0: one constraint.
    /// </summary>
    public static void CheckNonNegative(this CircuitBuilder circuit, LinearCombination value, int bits, int site)
    {
        if (circuit.Decompositions.Find(value) is { Signed: true } known)
        {
            circuit.AssertZero(known.Sign, site);
            return;
        }

        circuit.Decompose(value, bits, signed: false, site);
    }

    /// <summary>1 where all of the booleans are 1: a product for each after the first.</summary>
    public static LinearCombination AllOf(this CircuitBuilder circuit, IReadOnlyList<LinearCombination> booleans, int site)
    {
        var all = booleans[0];
        for (var i = 1; i < booleans.Count; i++)
        {
            all = circuit.Multiply(all, booleans[i], site);
        }

        return all;
    }
}
