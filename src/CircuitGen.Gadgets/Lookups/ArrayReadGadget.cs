using CircuitGen.Gadgets.Building;
using CircuitGen.Gadgets.LinearCombinations;

namespace CircuitGen.Gadgets;

/// <summary>
/// An array of secrets at a secret index: a tree of selections, one level per bit of the index, halving the candidates each time.
/// </summary>
public static class ArrayReadGadget
{
    /// <summary>
    /// elements[index] for an index in [0, number of elements): N - 1 selections and the bits of the index, if nobody has
    /// taken it apart before.
    /// </summary>
    public static LinearCombination ReadArray(
        this CircuitBuilder circuit, IReadOnlyList<LinearCombination> elements, LinearCombination index, int site)
    {
        var width = IndexVectors.BitsOf(elements.Count);
        var bits = circuit.Decompose(index, width, signed: false, site);
        var candidates = elements.ToArray();
        for (var level = 0; level < width; level++)
        {
            var next = new LinearCombination[(candidates.Length + 1) / 2];
            for (var i = 0; i < next.Length; i++)
            {
                next[i] = (2 * i) + 1 < candidates.Length
                    ? Choose(candidates[(2 * i) + 1], candidates[2 * i], bits.Bit(level))
                    : candidates[2 * i];
            }

            candidates = next;
        }

        return candidates[0];

        LinearCombination Choose(LinearCombination whenTrue, LinearCombination whenFalse, LinearCombination bit)
        {
            var result = circuit.Allocate(WireKind.Integer);
            circuit.Constrain(bit, whenTrue - whenFalse, result - whenFalse, site);
            return result;
        }
    }
}
