namespace CircuitGen.Compiler.Emit;

/// <summary>Hands out identifiers that are unique within an emitted method.</summary>
internal sealed class NameSet(IEnumerable<string> reserved)
{
    private readonly HashSet<string> _taken = new(reserved, StringComparer.Ordinal);
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

    /// <summary>The name itself if it is free, else with the first number that makes it so.</summary>
    public string Unique(string name)
    {
        if (_taken.Add(name))
        {
            return name;
        }

        _next.TryGetValue(name, out var number);
        number = Math.Max(number, 1);
        string candidate;
        do
        {
            candidate = $"{name}{++number}";
        }
        while (!_taken.Add(candidate));
        _next[name] = number;
        return candidate;
    }

    /// <summary>A name that stands for one thing however often it is asked for.</summary>
    public string Once(string name)
    {
        _taken.Add(name);
        return name;
    }
}
