using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;

namespace CircuitGen.Gadgets;

/// <summary>max(0, x), the activation: a maximum with 0.</summary>
public static class ReluGadget
{
    /// <summary>max(0, value): n + 1 constraints where |value| &lt; 2^<paramref name="bits"/>.</summary>
    public static LinearCombination Relu(this CircuitBuilder circuit, LinearCombination value, int bits, int site) =>
        circuit.Maximum(value, LinearCombination.Zero, bits, site);

    /// <summary>max(0, value) of a value whose sign an earlier decomposition knows: one constraint.</summary>
    public static LinearCombination ReluOfKnownSign(this CircuitBuilder circuit, LinearCombination value, int site) =>
        circuit.Multiply(value, LinearCombination.One - circuit.KnownBits(value).Sign, site);
}
