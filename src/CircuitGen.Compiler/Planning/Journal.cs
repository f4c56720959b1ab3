namespace CircuitGen.Compiler.Planning;

/// <summary>
/// The array elements that the two sides of a secret branch write, in the order in which they are first touched, with the value each
/// had before. The emitted code keeps the same journal, so that it merges the same elements in the same order.
/// </summary>
internal sealed class Journal
{
    private readonly Dictionary<(PlanArray Array, int Index), int> _positions = [];
    private readonly List<(PlanArray Array, int Index, PlanValue Before, PlanValue AfterThen)> _entries = [];
    private int _thenCount;

    public void Remember(PlanArray array, int index, PlanValue before)
    {
        if (_positions.ContainsKey((array, index)))
        {
            return;
        }

        _positions.Add((array, index), _entries.Count);
        _entries.Add((array, index, before, before));
    }

    /// <summary>Ends the then-side: keeps what it left and puts back what was before.</summary>
    public void BeginElse()
    {
        _thenCount = _entries.Count;
        for (var i = 0; i < _thenCount; i++)
        {
            var (array, index, before, _) = _entries[i];
            _entries[i] = (array, index, before, array.Elements[index]);
            array.Elements[index] = before;
        }
    }

    /// <summary>The touched elements with what they held before and what the then-side left; what the else-side left is in the array.</summary>
    public IEnumerable<(PlanArray Array, int Index, PlanValue Before, PlanValue WhenTrue)> Entries() => _entries;
}
