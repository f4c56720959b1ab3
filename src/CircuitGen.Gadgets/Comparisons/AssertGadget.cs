using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;

namespace CircuitGen.Gadgets;

/// <summary>Assertions: what the C# method would throw on has no witness.</summary>
public static class AssertGadget
{
    /// <summary>Imposes value = 0: one constraint.</summary>
    public static void AssertZero(this CircuitBuilder circuit, LinearCombination value, int site)
    {
        circuit.Constrain(value, LinearCombination.One, LinearCombination.Zero, site);
        circuit.Owed.PayWith(value);
    }

    /// <summary>Imposes value = 0 where <paramref name="guard"/> is 1, and nothing where it is 0: one constraint.</summary>
    public static void AssertZeroIf(this CircuitBuilder circuit, LinearCombination guard, LinearCombination value, int site) =>
        circuit.Constrain(guard, value, LinearCombination.Zero, site);
}
