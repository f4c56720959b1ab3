using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;

namespace CircuitGen.Gadgets;

/// <summary>The product of two secrets: the one thing a rank-1 constraint says directly.</summary>
public static class ProductGadget
{
    /// <summary>left * right: one constraint, or none where either is a constant.</summary>
    public static LinearCombination Multiply(this CircuitBuilder circuit, LinearCombination left, LinearCombination right, int site)
    {
        if (TimesConstant(left, right) is { } linear)
        {
            return linear;
        }

        var product = circuit.Allocate(WireKind.Integer);
        circuit.Constrain(left, right, product, site);
        return product;
    }

    /// <summary>The product where either factor is a constant, which is free; else null.</summary>
    internal static LinearCombination? TimesConstant(LinearCombination left, LinearCombination right) =>
        left.IsConstant ? right.Times(left.Constant) : right.IsConstant ? left.Times(right.Constant) : null;
}
