using System.Globalization;

namespace CircuitGen.Certify;

/// <summary>What to check, how thoroughly and for how long. A build writes it to a file, a <c>name=value</c> on each line.</summary>
public sealed record CheckSettings
{
    private const int FullInputs = 400, QuickInputs = 100, FullSeconds = 60, QuickSeconds = 1;

    /// <summary>The assembly.</summary>
    public required string Assembly { get; init; }

    /// <summary>Assemblies that it refers to, besides those of .NET and those that lie beside it.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>What messages name source files relative to; null leaves them as they are.</summary>
    public string? ProjectFolder { get; init; }

    /// <summary>How thoroughly circuits are run against their methods.</summary>
    public CheckLevel Level { get; init; } = CheckLevel.Full;

    /// <summary>Whether circuits are certified; null certifies those for which there is time, which is all of them in a full check.</summary>
    public bool? Certificates { get; init; }

    /// <summary>How many inputs each circuit is tried on; null for as many as the level says.</summary>
    public int? Inputs { get; init; }

    /// <summary>How many seconds the comparisons may take together; null for as many as the level says.</summary>
    public double? Seconds { get; init; }

    /// <summary>Where random inputs come from; null takes it from the assembly, so that what is built again is checked alike and what changed is checked anew.</summary>
    public int? Seed { get; init; }

    /// <summary>How many circuits are checked at a time; null for as many as there are processors.</summary>
    public int? Workers { get; init; }

    /// <summary>Whether to say which circuit is at what, for whoever must know it if the process ends.</summary>
    public bool ReportsProgress { get; init; }

    /// <summary>Circuits whose method has ended the process before: it is not run again.</summary>
    public IReadOnlyList<string> Ended { get; init; } = [];

    /// <summary>Circuits that have ended the process while they were built or certified.</summary>
    public IReadOnlyList<string> Broken { get; init; } = [];

    /// <summary>The inputs to try a circuit on, at most.</summary>
    public int MostInputs => Inputs ?? (Level == CheckLevel.Quick ? QuickInputs : FullInputs);

    /// <summary>The time for all comparisons.</summary>
    public TimeSpan Limit => TimeSpan.FromSeconds(Seconds ?? (Level == CheckLevel.Quick ? QuickSeconds : FullSeconds));

    /// <summary>Reads a command line: names and values, files of them after an <c>@</c>, or the assembly alone.</summary>
    /// <exception cref="FormatException">There is something else.</exception>
    public static CheckSettings Parse(IEnumerable<string> arguments)
    {
        var settings = arguments.SelectMany(static argument => argument is ['@', .. var file] ? File.ReadAllLines(file) : [argument])
            .Where(static line => line.Length > 0)
            .Aggregate(new CheckSettings { Assembly = "" }, Read);
        return settings.Assembly.Length > 0 ? settings : throw new FormatException("No assembly is given.");
    }

    private static CheckSettings Read(CheckSettings settings, string line)
    {
        var (name, value) = line.Split('=', 2) is [var first, var second] ? (first, second) : ("assembly", line);
        return (name, value) switch
        {
            ("assembly", _) => settings with { Assembly = value },
            ("reference", _) => settings with { References = [.. settings.References, value] },
            ("platform", _) => PlatformAssembly.IsForHere(value) ? settings with { References = [value, .. settings.References] } : settings,
            ("ended", _) => settings with { Ended = [.. settings.Ended, value] },
            ("broken", _) => settings with { Broken = [.. settings.Broken, value] },
            (_, "") => settings,
            ("project", _) => settings with { ProjectFolder = value },
            ("checks", _) => settings with { Level = Enum.TryParse<CheckLevel>(value, ignoreCase: true, out var level) ? level : throw Refuse("CircuitChecks", value, "off, quick or full") },
            ("certificates", _) => settings with { Certificates = bool.TryParse(value, out var flag) ? flag : throw Refuse("CircuitCertificates", value, "true or false") },
            ("inputs", _) => settings with { Inputs = Number("CircuitCheckInputs", value) },
            ("seconds", _) => settings with { Seconds = Number("CircuitCheckSeconds", value) },
            ("seed", _) => settings with { Seed = Number("CircuitCheckSeed", value) },
            ("workers", _) => settings with { Workers = Number(name, value) },
            ("progress", _) => settings with { ReportsProgress = true },
            _ => throw new FormatException($"Nothing is called '{name}'."),
        };
    }

    private static int Number(string name, string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Refuse(name, value, "a whole number");

    private static FormatException Refuse(string name, string value, string allowed) => new($"{name} is '{value}'; it must be {allowed}.");
}
