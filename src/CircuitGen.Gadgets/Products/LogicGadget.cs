using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;

namespace CircuitGen.Gadgets;

/// <summary>Logic on booleans a, b that are 0 or 1: one product each, none where either is a constant.</summary>
public static class LogicGadget
{
    /// <summary>a and b: ab.</summary>
    public static LinearCombination And(this CircuitBuilder circuit, LinearCombination left, LinearCombination right, int site) =>
        circuit.Multiply(left, right, site);

    /// <summary>a or b: a + b - ab.</summary>
    public static LinearCombination Or(this CircuitBuilder circuit, LinearCombination left, LinearCombination right, int site) =>
        left + right - circuit.Multiply(left, right, site);

    /// <summary>a exclusive or b: a + b - 2ab.</summary>
    public static LinearCombination ExclusiveOr(this CircuitBuilder circuit, LinearCombination left, LinearCombination right, int site) =>
        left + right - circuit.Multiply(left, right, site).Times(2);
}
