using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;

namespace CircuitGen.Gadgets;

/// <summary>The product of two secrets: the one thing a rank-1 constraint says directly.</summary>
public static class ProductGadget
{
    /// <summary>left * right: one constraint, or none where either is a constant.</summary>
    public static LinearCombination Multiply(this CircuitBuilder circuit, LinearCombination left, LinearCombination right, int site)
    {
        if (left.IsConstant)
        {
            return right.Times(left.Constant);
        }

        if (right.IsConstant)
        {
            return left.Times(right.Constant);
        }

        var product = circuit.Allocate(WireKind.Integer);
        circuit.Constrain(left, right, product, site);
        return product;
    }
}
