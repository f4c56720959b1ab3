namespace CircuitGen.Soundness.SourceCases;

/// <summary>C# that somebody wrote by hand, to be compiled as a project of its own and held to all laws.</summary>
/// <param name="Name">What to call it.</param>
/// <param name="Files">The project's files.</param>
/// <param name="Library">The files of a library that it references; none where there is none.</param>
/// <param name="Options">Words that change the project: <c>debug</c> defines DEBUG, <c>checked</c> checks overflow everywhere, <c>norun</c> compiles only.</param>
public sealed record SourceCase(string Name, IReadOnlyList<string> Files, IReadOnlyList<string> Library, IReadOnlySet<string> Options)
{
    /// <summary>Reads a case: options in the first line as <c>(options: a b)</c>, files after <c>////FILE</c>, the library after <c>////LIB</c>.</summary>
    public static SourceCase Parse(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var files = new List<string>();
        var library = new List<string>();
        var current = new List<string>();
        var target = files;
        foreach (var line in text.Split('\n').Append("////FILE"))
        {
            if (!line.StartsWith("////FILE", StringComparison.Ordinal) && !line.StartsWith("////LIB", StringComparison.Ordinal))
            {
                current.Add(line);
                continue;
            }

            target.Add(string.Join('\n', current));
            current.Clear();
            target = line.StartsWith("////LIB", StringComparison.Ordinal) ? library : files;
        }

        return new(name, files, library, OptionsIn(text.Split('\n')[0]));
    }

    /// <summary>The case as a file that <see cref="Parse"/> reads.</summary>
    public string Text => $"{(Files[0].StartsWith("// ", StringComparison.Ordinal) ? "" : $"// {Name} (options: {string.Join(' ', Options)})\n")}{string.Join("\n////FILE\n", Files)}{string.Concat(Library.Select(static file => $"\n////LIB\n{file}"))}";

    private static HashSet<string> OptionsIn(string line)
    {
        const string Mark = "(options:";
        var start = line.IndexOf(Mark, StringComparison.Ordinal);
        var end = start < 0 ? -1 : line.IndexOf(')', start);
        return end < 0 ? [] : [.. line[(start + Mark.Length)..end].Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }
}
