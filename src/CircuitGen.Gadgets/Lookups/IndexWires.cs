using CircuitGen.Gadgets.LinearCombinations;
using CircuitGen.Gadgets.Numbers;

namespace CircuitGen.Gadgets;

/// <summary>
/// What the wires of an index in [0, count) tell of it: its bits, and the products of a one-hot vector. A product whose one factor is 1 for
/// some indices only needs to be right there, and at these many wires are known; without them the other factor has fewer terms.
/// </summary>
internal sealed class IndexWires
{
    private readonly Dictionary<int, (int Least, bool IsBit)> _wires = [];
    private readonly int _count;

    private IndexWires(IReadOnlyList<LinearCombination> bits, int count) => (Bits, _count) = (bits, count);

    /// <summary>The bits of the index, the least significant first.</summary>
    public IReadOnlyList<LinearCombination> Bits { get; }

    /// <summary>An index below <paramref name="count"/> with these bits, the least significant first.</summary>
    public static IndexWires OfBits(IReadOnlyList<LinearCombination> bits, int count)
    {
        var wires = new IndexWires(bits, count);
        for (var i = 0; i < bits.Count; i++)
        {
            if (WireOf(bits[i]) is { } wire)
            {
                wires._wires[wire] = (1 << i, true);
            }
        }

        return wires;
    }

    /// <summary>Notes a wire that is 0 unless the index has all bits of <paramref name="least"/>.</summary>
    public void AddEntry(LinearCombination value, int least)
    {
        if (WireOf(value) is { } wire && !_wires.ContainsKey(wire))
        {
            _wires.Add(wire, (least, false));
        }
    }

    /// <summary>
    /// A combination with the same values at all indices below the count that have the bits <paramref name="ones"/> and none of
    /// <paramref name="zeros"/>.
    /// </summary>
    public LinearCombination Where(LinearCombination combination, int ones, int zeros)
    {
        var known = LinearCombination.Zero;
        foreach (var term in combination.Terms)
        {
            if (!_wires.TryGetValue(term.Wire, out var wire))
            {
                continue;
            }

            var isOne = wire.IsBit && (wire.Least & ones) != 0;
            if (isOne || (wire.Least & zeros) != 0 || (wire.Least | ones) >= _count)
            {
                known += LinearCombination.FromConstant(isOne ? term.Coefficient : Integer.Zero) - LinearCombination.FromWire(term.Wire).Times(term.Coefficient);
            }
        }

        return combination + known;
    }

    private static int? WireOf(LinearCombination value) =>
        value.Terms.Length == 1 && value.Constant.IsZero && value.Terms[0].Coefficient.IsOne ? value.Terms[0].Wire : null;
}
