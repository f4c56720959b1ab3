using System.Globalization;
using CircuitGen.Soundness.SourceCases;

namespace CircuitGen.Soundness.Idioms;

/// <summary>
/// The verb <c>idioms</c>: <c>--programs N --inputs K --seed S --seconds T --attacks A</c>; <c>--only NAME</c> takes the idioms whose names contain that, or one sketch,
/// <c>--ignore TEXT</c> leaves out findings that contain it, <c>--show N</c> prints a program, <c>--dry N</c> says of so many batches what is no C#.
/// </summary>
internal static class IdiomCommand
{
    /// <summary>Runs the campaign, or prints a program.</summary>
    /// <returns>0 where nothing was found.</returns>
    public static int Run(string[] arguments, TextWriter log)
    {
        var seed = Campaigns.Option(arguments, "--seed", Environment.TickCount & 0xFFFFFF);
        var (only, ignored) = (Text(arguments, "--only"), Text(arguments, "--ignore"));
        if (Campaigns.Option(arguments, "--show", -1) is >= 0 and var shown)
        {
            log.WriteLine(IdiomPrograms.Generate(seed, shown, only).Case.Text);
            return 0;
        }

        if (Campaigns.Option(arguments, "--dry", 0) is > 0 and var batches)
        {
            var errors = Enumerable.Range(0, batches).SelectMany(batch => IdiomPrograms.Errors(seed, batch, only)).ToArray();
            log.WriteLine($"{string.Join('\n', errors)}\n{batches * IdiomPrograms.BatchSize} programs, {errors.Length} are no C#");
            return errors.Length == 0 ? 0 : 1;
        }

        var campaign = new IdiomCampaign(seed, Campaigns.Option(arguments, "--inputs", 50), log)
        {
            Only = only,
            Attempts = Campaigns.Option(arguments, "--attacks", 0),
            IsKnown = kind => ignored.Length > 0 && kind.Contains(ignored, StringComparison.Ordinal),
        };
        campaign.Run(Campaigns.Option(arguments, "--programs", 1000), TimeSpan.FromSeconds(Campaigns.Option(arguments, "--seconds", 1_000_000)));
        Report(campaign, log);
        return campaign.Findings == 0 ? 0 : 1;
    }

    /// <summary>Makes the case in a file as short as it gets while its first fault stays of its kind.</summary>
    public static int Reduce(string path, TextWriter log)
    {
        var source = SourceCase.Parse(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path));
        if (CaseRun.Of(source).Faults is not [var fault, ..] faults)
        {
            log.WriteLine("nothing is wrong with it");
            return 1;
        }

        var kind = faults.Select(FaultKind.Of).FirstOrDefault(static kind => !kind.Contains("CS1573", StringComparison.Ordinal)) ?? FaultKind.Of(fault);
        var shortest = CaseReducer.Reduce(source, verdict => verdict.Faults.Any(fault => FaultKind.Of(fault) == kind));
        log.WriteLine($"// {kind}\n{shortest.Text}\n{CaseRun.Of(shortest)}");
        return 0;
    }

    private static void Report(IdiomCampaign campaign, TextWriter log)
    {
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"total: {campaign.Programs:N0} programs, {campaign.Pairs:N0} pairs, {campaign.Findings} findings"));
        foreach (var (kind, found) in campaign.Kinds)
        {
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"found   {found.Count,6}  {kind} ({found.First.Case.Name})"));
        }

        foreach (var (reason, count) in campaign.Reasons.OrderByDescending(static pair => pair.Value))
        {
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"refused {count,6}  {reason}"));
        }

        foreach (var (idiom, count) in campaign.Idioms)
        {
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"idiom   {count.Programs,6}  {idiom}, {count.Refused} refused"));
        }
    }

    private static string Text(string[] arguments, string name)
    {
        var at = Array.IndexOf(arguments, name);
        return at >= 0 && at + 1 < arguments.Length ? arguments[at + 1] : "";
    }
}
