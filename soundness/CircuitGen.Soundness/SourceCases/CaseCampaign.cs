using System.Globalization;

namespace CircuitGen.Soundness.SourceCases;

/// <summary>Runs the cases in files and folders.</summary>
public static class CaseCampaign
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    /// <summary>Runs every case; with <c>-v</c> prints the good ones as well.</summary>
    /// <returns>0 where all are good.</returns>
    public static int Run(string[] paths, TextWriter log)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(log);
        int good = 0, bad = 0;
        foreach (var file in paths.Where(static path => path != "-v").SelectMany(Files))
        {
            var verdict = Patiently(SourceCase.Parse(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file)));
            (good, bad) = verdict.IsGood ? (good + 1, bad) : (good, bad + 1);
            if (!verdict.IsGood || paths.Contains("-v"))
            {
                log.WriteLine(verdict);
            }
        }

        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{good + bad} cases, {good} good, {bad} with faults"));
        return bad == 0 ? 0 : 1;
    }

    /// <summary>A case that does not come back is a fault, and the others still run.</summary>
    private static CaseVerdict Patiently(SourceCase source)
    {
        var run = Task.Run(() => CaseRun.Of(source));
        try
        {
            return run.Wait(s_patience) ? run.Result : new(source, true, [$"no answer within {s_patience.TotalSeconds} s"], [], [], 0);
        }
        catch (AggregateException exception)
        {
            return new(source, true, [exception.InnerException!.ToString()], [], [], 0);
        }
    }

    private static IEnumerable<string> Files(string path) =>
        Directory.Exists(path) ? Directory.GetFiles(path, "*.cs").Order(StringComparer.Ordinal) : [path];
}
