using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;

namespace CircuitGen.Gadgets;

/// <summary>Picks one of two values by a boolean b: b * (whenTrue - whenFalse) = result - whenFalse.</summary>
public static class SelectGadget
{
    /// <summary>condition ? whenTrue : whenFalse: one constraint; none where the two differ by a constant only.</summary>
    public static LinearCombination Select(
        this CircuitBuilder circuit, LinearCombination condition, LinearCombination whenTrue, LinearCombination whenFalse, int site)
    {
        var difference = whenTrue - whenFalse;
        if (difference.IsConstant)
        {
            return whenFalse + condition.Times(difference.Constant);
        }

        var result = circuit.Allocate(WireKind.Integer);
        circuit.Constrain(condition, difference, result - whenFalse, site);
        return result;
    }
}
