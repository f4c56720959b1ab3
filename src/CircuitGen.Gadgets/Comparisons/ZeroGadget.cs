using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;

namespace CircuitGen.Gadgets;

/// <summary>
/// Whether a value is 0, with a hint i for its inverse: value * i = 1 - z and value * z = 0.
/// A value other than 0 forces z = 0 by the second and then i by the first; 0 forces z = 1 by the first and leaves i free,
/// which nobody reads.
/// </summary>
public static class ZeroGadget
{
    /// <summary>1 where value = 0, else 0: two constraints.</summary>
    public static LinearCombination IsZero(this CircuitBuilder circuit, LinearCombination value, int site)
    {
        var isZero = circuit.Allocate(WireKind.Boolean);
        var inverse = circuit.Allocate(WireKind.FieldElement);
        circuit.Constrain(value, inverse, LinearCombination.One - isZero, site);
        circuit.Constrain(value, isZero, LinearCombination.Zero, site);
        return isZero;
    }

    /// <summary>1 where value = 0, else 0, for a value in {-1, 0, 1}: one constraint, 1 - value^2.</summary>
    public static LinearCombination IsZeroOfSign(this CircuitBuilder circuit, LinearCombination value, int site)
    {
        var isZero = circuit.Allocate(WireKind.Boolean);
        circuit.Constrain(value, value, LinearCombination.One - isZero, site);
        return isZero;
    }
}
