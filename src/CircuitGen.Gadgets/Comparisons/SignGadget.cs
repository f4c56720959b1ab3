using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;

namespace CircuitGen.Gadgets;

/// <summary>Order comparisons: every one is the sign of a difference.</summary>
public static class SignGadget
{
    /// <summary>
    /// 1 where value &lt; 0, else 0, for a value in [-2^n, 2^n): the inverted top bit of value + 2^n.
    /// n + 1 constraints, or none if the value, or -value - 1, which has the opposite sign, has been taken apart before.
    /// </summary>
    public static LinearCombination IsNegative(this CircuitBuilder circuit, LinearCombination value, int bits, int site)
    {
        if (circuit.Decompositions.Find(value) is null && circuit.Decompositions.Find(Opposite(value)) is { } opposite)
        {
            return LinearCombination.One - opposite.Sign;
        }

        return circuit.Decompose(value, bits, signed: true, site).Sign;
    }

    /// <summary>1 where left &lt; right, else 0; left - right in [-2^n, 2^n).</summary>
    public static LinearCombination IsLess(this CircuitBuilder circuit, LinearCombination left, LinearCombination right, int bits, int site) =>
        circuit.IsNegative(left - right, bits, site);

    /// <summary>1 where left &lt;= right, else 0; right - left in [-2^n, 2^n).</summary>
    public static LinearCombination IsAtMost(this CircuitBuilder circuit, LinearCombination left, LinearCombination right, int bits, int site) =>
        LinearCombination.One - circuit.IsNegative(right - left, bits, site);

    /// <summary>Whether <see cref="IsNegative"/> of this value costs nothing by now.</summary>
    public static bool KnowsSign(this CircuitBuilder circuit, LinearCombination value) =>
        circuit.Decompositions.Find(value) is not null || circuit.Decompositions.Find(Opposite(value)) is not null;

    private static LinearCombination Opposite(LinearCombination value) => -value - LinearCombination.One;
}
