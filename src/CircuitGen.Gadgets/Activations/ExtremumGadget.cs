using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Gadgets;

/// <summary>
/// Maximum, minimum and absolute value. The maximum m of x and y is a hint with two properties: (m - x) * (m - y) = 0 makes it one
/// of the two, and 2m - x - y in [0, 2^n) excludes the smaller, since 2m - x - y is x - y where m = x and y - x where m = y.
/// One constraint and n for the range, where |x - y| &lt; 2^n.
/// </summary>
public static class ExtremumGadget
{
    /// <summary>max(left, right): n + 1 constraints where |left - right| &lt; 2^<paramref name="bits"/>.</summary>
    public static LinearCombination Maximum(this CircuitBuilder circuit, LinearCombination left, LinearCombination right, int bits, int site)
    {
        var result = circuit.Allocate(WireKind.Integer);
        circuit.Constrain(result - left, result - right, LinearCombination.Zero, site);
        circuit.CheckRange(result.Times(2) - left - right, Integer.PowerOfTwo(bits), site);
        circuit.Owed.PayWith(left - right, Integer.PowerOfTwo(bits + 1) - Integer.One);
        return result;
    }

    /// <summary>min(left, right) = -max(-left, -right).</summary>
    public static LinearCombination Minimum(this CircuitBuilder circuit, LinearCombination left, LinearCombination right, int bits, int site) =>
        -circuit.Maximum(-left, -right, bits, site);

    /// <summary>|value| = 2 max(value, 0) - value, where |value| &lt; 2^<paramref name="bits"/>.</summary>
    public static LinearCombination Absolute(this CircuitBuilder circuit, LinearCombination value, int bits, int site) =>
        circuit.Relu(value, bits, site).Times(2) - value;

    /// <summary>|value| of a value whose sign an earlier decomposition knows: one constraint.</summary>
    public static LinearCombination AbsoluteOfKnownSign(this CircuitBuilder circuit, LinearCombination value, int site) =>
        circuit.ReluOfKnownSign(value, site).Times(2) - value;
}
