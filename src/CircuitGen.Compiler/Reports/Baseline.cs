using System.Globalization;
using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Reports;

/// <summary>
/// The committed costs of a project's circuits, <c>circuits.baseline.txt</c>: one line per circuit, sorted by name, so that branches merge
/// by hand. For example <c>Digits.Classify 415 (comparisons 405, outputs 10)</c>.
/// </summary>
/// <param name="Entries">The circuits.</param>
public sealed record Baseline(EquatableArray<BaselineEntry> Entries)
{
    /// <summary>The file's name.</summary>
    public const string FileName = "circuits.baseline.txt";

    private const string Heading = "# Constraints of every circuit. A build that finds more warns; update with: dotnet build -t:UpdateCircuitBaseline";

    /// <summary>The baseline of a file; lines that are none are passed over.</summary>
    public static Baseline Parse(string text) => new(new EquatableArray<BaselineEntry>([.. text.Split('\n').Select(BaselineEntry.TryParse).OfType<BaselineEntry>()]));

    /// <summary>Whether a file's text is a baseline: comments and entries, and nothing else.</summary>
    public static bool IsOne(string text) => text.Split('\n').Select(line => line.Trim()).All(line => line.Length == 0 || line[0] == '#' || BaselineEntry.TryParse(line) is not null);

    /// <summary>What circuits cost now.</summary>
    public static Baseline Of(IEnumerable<CircuitReport> reports) => new(new EquatableArray<BaselineEntry>(
        [.. reports.Select(report => new BaselineEntry(report.Name, report.Cost.Constraints, new([.. report.Split])))]));

    /// <summary>The entry of a circuit, or null.</summary>
    public BaselineEntry? Find(string name) => Entries.FirstOrDefault(entry => entry.Name == name);

    /// <summary>The baseline with a circuit's entry replaced or added.</summary>
    public Baseline With(BaselineEntry entry) => new(new EquatableArray<BaselineEntry>([.. Entries.Where(other => other.Name != entry.Name), entry]));

    /// <summary>The file.</summary>
    public override string ToString() =>
        string.Concat(new[] { Heading }.Concat(Entries.OrderBy(entry => entry.Name, StringComparer.Ordinal).Select(entry => entry.ToString())).Select(line => line + "\n"));
}

/// <summary>One circuit of a baseline.</summary>
/// <param name="Name">Namespace, types and method.</param>
/// <param name="Constraints">Its total.</param>
/// <param name="Split">Its categories.</param>
public sealed record BaselineEntry(string Name, long Constraints, EquatableArray<(CostCategory Category, long Constraints)> Split)
{
    /// <summary>A line of the file, or null if it is none.</summary>
    public static BaselineEntry? TryParse(string line)
    {
        var parts = line.Trim().Split([' '], 3);
        if (parts.Length < 2 || parts[0].StartsWith("#", StringComparison.Ordinal) || !long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var constraints))
        {
            return null;
        }

        var split = parts.Length < 3 ? [] : parts[2].Trim('(', ')').Split([", "], StringSplitOptions.RemoveEmptyEntries).Select(Part).OfType<(CostCategory, long)>();
        return new(parts[0], constraints, new([.. split]));
    }

    /// <summary>How much more a category costs now.</summary>
    public long GrowthOf(CostCategory category, long constraints) => constraints - Split.Where(part => part.Category == category).Sum(part => part.Constraints);

    /// <inheritdoc/>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture, "{0} {1} ({2})", Name, Constraints, string.Join(", ", Split.Select(part => $"{part.Category.Name()} {part.Constraints.ToString(CultureInfo.InvariantCulture)}")));

    private static (CostCategory, long)? Part(string text)
    {
        var space = text.LastIndexOf(' ');
        var category = space < 0 ? -1 : CostCategories.All.ToList().FindIndex(category => category.Name() == text.Substring(0, space));
        return category >= 0 && long.TryParse(text.Substring(space + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var constraints)
            ? (CostCategories.All[category], constraints)
            : null;
    }
}
