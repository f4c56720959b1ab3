using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Reports;

/// <summary>Lines of a file that a circuit was made of.</summary>
/// <param name="File">The file.</param>
/// <param name="FirstLine">Counted from 1.</param>
/// <param name="LastLine">Itself included.</param>
public sealed record CodeRange(string File, int FirstLine, int LastLine)
{
    // Lines further apart than this belong to different members.
    private const int Gap = 12;

    /// <summary>The ranges that hold all positions, in order.</summary>
    public static EquatableArray<CodeRange> Of(IEnumerable<SourceSpan> positions, Func<string, string> shorten)
    {
        var ranges = new List<CodeRange>();
        foreach (var (file, line) in positions.Select(position => (shorten(position.File), position.Line)).Distinct().OrderBy(place => place.Item1, StringComparer.Ordinal).ThenBy(place => place.Line))
        {
            if (ranges.Count > 0 && ranges[ranges.Count - 1] is { } last && last.File == file && line - last.LastLine <= Gap)
            {
                ranges[ranges.Count - 1] = last with { LastLine = line };
            }
            else
            {
                ranges.Add(new(file, line, line));
            }
        }

        return new([.. ranges]);
    }
}
