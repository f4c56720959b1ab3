namespace CircuitGen.Compiler.FrontEnd;

/// <summary>The variables that surely have a value at a place. Leaving a branch takes back what it assigned, so that no branch needs a copy of all.</summary>
/// <param name="first">Those that have one from the start.</param>
internal sealed class AssignedVariables(IEnumerable<int> first)
{
    private readonly HashSet<int> _assigned = [.. first];
    private readonly List<int> _added = [];

    /// <summary>How many have been added: what to return to.</summary>
    public int Count => _added.Count;

    public bool Contains(int variable) => _assigned.Contains(variable);

    public void Add(int variable)
    {
        if (_assigned.Add(variable))
        {
            _added.Add(variable);
        }
    }

    /// <summary>Takes back what was added since there were <paramref name="count"/>, and returns it.</summary>
    public List<int> ReturnTo(int count)
    {
        var taken = _added.GetRange(count, _added.Count - count);
        _added.RemoveRange(count, taken.Count);
        _assigned.ExceptWith(taken);
        return taken;
    }
}
