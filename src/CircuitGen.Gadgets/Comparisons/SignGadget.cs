using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;

namespace CircuitGen.Gadgets;

/// <summary>Order comparisons: every one is the sign of a difference.</summary>
public static class SignGadget
{
    /// <summary>
    /// 1 where value &lt; 0, else 0, for a value in [-2^n, 2^n): the inverted top bit of value + 2^n.
    /// n + 1 constraints, or none if the value has been taken apart before.
    /// </summary>
    public static LinearCombination IsNegative(this CircuitBuilder circuit, LinearCombination value, int bits, int site) =>
        circuit.Decompose(value, bits, signed: true, site).Sign;
}
