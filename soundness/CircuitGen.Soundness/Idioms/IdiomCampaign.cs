using System.Globalization;
using System.Numerics;
using CircuitGen.Conformance;
using CircuitGen.Soundness.Programs;
using CircuitGen.Soundness.SourceCases;

namespace CircuitGen.Soundness.Idioms;

/// <summary>Programs of idioms on edge and random inputs, compiled as a build does it and held to all laws.</summary>
/// <param name="seed">Where all choices come from.</param>
/// <param name="inputsPerProgram">How many inputs each circuit gets.</param>
/// <param name="log">Where findings go.</param>
public sealed class IdiomCampaign(int seed, int inputsPerProgram, TextWriter log)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    /// <summary>Only idioms whose names contain this.</summary>
    public string Only { get; init; } = "";

    /// <summary>How many forgeries are tried on each circuit.</summary>
    public int Attempts { get; init; }

    /// <summary>Kinds of findings that are known and not told.</summary>
    public Func<string, bool> IsKnown { get; init; } = static _ => false;

    /// <summary>Programs with a circuit.</summary>
    public int Programs { get; private set; }

    /// <summary>Programs that the compiler refused with a diagnostic.</summary>
    public int Refused { get; private set; }

    /// <summary>Programs that are no C#, which is this grammar's fault.</summary>
    public int NoCSharp { get; private set; }

    /// <summary>Inputs tried.</summary>
    public long Pairs { get; private set; }

    /// <summary>Programs that broke a law.</summary>
    public int Findings { get; private set; }

    /// <summary>What was found: by kind, how often, and the first program of each.</summary>
    public SortedDictionary<string, (int Count, IdiomProgram First, string Fault)> Kinds { get; } = new(StringComparer.Ordinal);

    /// <summary>Why programs were refused, and how often.</summary>
    public Dictionary<string, int> Reasons { get; } = [];

    /// <summary>For each idiom how often it was in a program, and in one that was refused.</summary>
    public SortedDictionary<string, (int Programs, int Refused)> Idioms { get; } = new(StringComparer.Ordinal);

    /// <summary>Generates and runs programs until there are enough or time is up.</summary>
    public void Run(int programs, TimeSpan limit)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        for (var first = 0; Programs < programs && clock.Elapsed < limit; first += IdiomPrograms.BatchSize)
        {
            RunBatch([.. Enumerable.Range(first, IdiomPrograms.BatchSize).Select(number => IdiomPrograms.Generate(seed, number, Only))]);
            log.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"seed {seed}: {Programs:N0} programs ({Refused:N0} refused, {NoCSharp} no C#), {Pairs:N0} pairs, {Findings} findings of {Kinds.Count} kinds, {clock.Elapsed.TotalSeconds:F0} s, of processor {Environment.CpuUsage.TotalTime.TotalSeconds:F0} s"));
            log.Flush();
        }
    }

    private void RunBatch(IdiomProgram[] programs)
    {
        var verdicts = Patiently(programs);
        for (var i = 0; i < programs.Length; i++)
        {
            Note(programs[i], verdicts[i]);
        }
    }

    /// <summary>A program that does not come back is a finding, and the others still run.</summary>
    private IReadOnlyList<CaseVerdict> Patiently(IdiomProgram[] programs)
    {
        using var patience = new CancellationTokenSource(s_patience);
        var interesting = programs.SelectMany(static program => program.Interesting).Distinct().ToArray();
        var sampling = new CaseSampling(circuit => Inputs(circuit, interesting), Attempts);
        var run = Task.Run(() => CaseRun.Of([.. programs.Select(static program => program.Case)], sampling, patience.Token), patience.Token);
        try
        {
            return run.Wait(2 * s_patience, CancellationToken.None) ? run.Result
                : programs.Length == 1 ? [new(programs[0].Case, true, ["no answer in time"], [], [], 0)] : Halved(programs);
        }
        catch (AggregateException exception) when (exception.InnerException is OperationCanceledException)
        {
            return programs.Length == 1 ? [new(programs[0].Case, true, ["no answer in time"], [], [], 0)] : Halved(programs);
        }
        catch (AggregateException exception)
        {
            return programs.Length == 1 ? [new(programs[0].Case, true, [$"crash: {exception.InnerException}"], [], [], 0)] : Halved(programs);
        }
    }

    private IReadOnlyList<CaseVerdict> Halved(IdiomProgram[] programs) =>
        [.. Patiently(programs[..(programs.Length / 2)]), .. Patiently(programs[(programs.Length / 2)..])];

    private IEnumerable<BigInteger[]> Inputs(CompiledCircuit circuit, IReadOnlyList<BigInteger> interesting)
    {
        var ranges = circuit.Inputs.SelectMany(static input => input.Ranges).ToArray();
        var source = new InputSource([.. ranges.Select(static range => new InputDomain(null, range.Low, range.High, 0))], interesting, new Random(seed));
        return Enumerable.Range(0, inputsPerProgram).Select(_ => ranges.Select((_, leaf) => source.Next(leaf)).ToArray());
    }

    private void Note(IdiomProgram program, CaseVerdict verdict)
    {
        if (!verdict.IsCSharp)
        {
            NoCSharp++;
            return;
        }

        var isRefused = verdict.Circuits.Count == 0 && verdict.Errors.Count > 0;
        (Programs, Refused, Pairs) = (Programs + (isRefused ? 0 : 1), Refused + (isRefused ? 1 : 0), Pairs + verdict.Inputs);
        foreach (var name in program.Idioms.Select(static name => name.Split(' ')[0]).Distinct())
        {
            var (count, refused) = Idioms.GetValueOrDefault(name);
            Idioms[name] = (count + 1, refused + (isRefused ? 1 : 0));
        }

        if (isRefused)
        {
            var error = verdict.Errors[0];
            var message = error[(error.IndexOf("»: ", StringComparison.Ordinal) + 3)..];
            var reason = $"{error[..6]} {message[..Math.Min(message.Length, 70)]}";
            Reasons[reason] = Reasons.GetValueOrDefault(reason) + 1;
        }

        var kinds = verdict.Faults.GroupBy(FaultKind.Of).Where(group => !IsKnown(group.Key)).ToArray();
        Findings += kinds.Length > 0 ? 1 : 0;
        foreach (var kind in kinds)
        {
            var (count, first, fault) = Kinds.GetValueOrDefault(kind.Key, (0, program, kind.First()));
            Kinds[kind.Key] = (count + 1, first, fault);
            log.WriteLine(count == 0 ? $"{program.Case.Name}: {fault}\n{program.Case.Text}" : $"also {program.Case.Name}: {kind.Key}");
        }
    }
}
