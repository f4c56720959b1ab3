namespace CircuitGen.ConstraintSystems;

/// <summary>The site of every constraint. Neighbours mostly share theirs, so only the changes are stored.</summary>
internal sealed class ConstraintSites
{
    private readonly List<int> _starts = [];
    private readonly List<int> _sites = [];

    public void Add(int constraint, int site)
    {
        if (_sites.Count == 0 || _sites[^1] != site)
        {
            _starts.Add(constraint);
            _sites.Add(site);
        }
    }

    /// <summary>The site of a constraint, or -1 where none was recorded.</summary>
    public int Find(int constraint)
    {
        var run = _starts.BinarySearch(constraint);
        run = run >= 0 ? run : ~run - 1;
        return run >= 0 ? _sites[run] : -1;
    }
}
