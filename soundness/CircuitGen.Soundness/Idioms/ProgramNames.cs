namespace CircuitGen.Soundness.Idioms;

/// <summary>Gives out the names of one program: members and types share no name with each other or with any variable, so that each text means what it says wherever it stands.</summary>
/// <param name="random">Where the choices come from.</param>
/// <param name="areNasty">Whether names are chosen to make trouble.</param>
internal sealed class ProgramNames(Random random, bool areNasty)
{
    private readonly HashSet<string> _members = [];
    private readonly HashSet<string> _locals = [];

    /// <summary>Whether names are chosen to make trouble.</summary>
    public bool AreNasty { get; } = areNasty;

    /// <summary>A type or member.</summary>
    public string Member()
    {
        var name = Fresh(NamePool.Members, NamePool.NastyMembers, name => _members.Contains(name) || _locals.Contains(name));
        _members.Add(name);
        return name;
    }

    /// <summary>A variable of a body that has some already.</summary>
    public string Local(HashSet<string> taken)
    {
        var name = Fresh(NamePool.Locals, NamePool.NastyLocals, name => _members.Contains(name) || taken.Contains(name));
        taken.Add(name);
        _locals.Add(name);
        return name;
    }

    private string Fresh(IReadOnlyList<string> ordinary, IReadOnlyList<string> nasty, Func<string, bool> isTaken)
    {
        for (var attempt = 0; ; attempt++)
        {
            var pool = AreNasty && random.Next(2) == 0 ? nasty : ordinary;
            var name = pool[random.Next(pool.Count)];
            name = attempt < 8 ? name : $"{name.TrimStart('@')}{attempt}";
            if (!isTaken(name))
            {
                return name;
            }
        }
    }
}
