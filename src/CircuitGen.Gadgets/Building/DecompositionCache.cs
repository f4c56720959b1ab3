using CircuitGen.Gadgets.LinearCombinations;

namespace CircuitGen.Gadgets.Building;

/// <summary>
/// Remembers, for each linear combination taken apart so far, its bits: one decomposition serves every later use.
/// Two values are the same when their linear combinations are equal, however the source came to them.
/// </summary>
public sealed class DecompositionCache
{
    private readonly Dictionary<LinearCombination, Decomposition> _known = [];

    /// <summary>The bits of <paramref name="value"/>, or null if nobody has taken it apart yet.</summary>
    public Decomposition? Find(LinearCombination value) => _known.TryGetValue(value, out var found) ? found : null;

    internal void Add(LinearCombination value, Decomposition decomposition) => _known[value] = decomposition;
}
