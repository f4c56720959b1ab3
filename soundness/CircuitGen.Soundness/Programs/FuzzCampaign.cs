using System.Globalization;

namespace CircuitGen.Soundness.Programs;

/// <summary>Differential fuzzing: random programs on edge and random inputs.</summary>
/// <param name="seed">Where all choices come from.</param>
/// <param name="inputsPerProgram">How many inputs each program gets.</param>
/// <param name="log">Where findings go.</param>
public sealed class FuzzCampaign(int seed, int inputsPerProgram, TextWriter log)
{
    private const int BatchSize = 100;

    // One batch in so many is optimized by C# and the runtime, which costs as much as all else together.
    private const int OptimizedEvery = 10;

    /// <summary>Programs with a circuit.</summary>
    public int Programs { get; private set; }

    /// <summary>Programs that the compiler refused with a diagnostic.</summary>
    public int Rejected { get; private set; }

    /// <summary>Inputs tried.</summary>
    public long Pairs { get; private set; }

    /// <summary>Constraints of all these programs.</summary>
    public long Constraints { get; private set; }

    /// <summary>Differences and crashes.</summary>
    public int Findings { get; private set; }

    /// <summary>Why programs were refused, and how often.</summary>
    public Dictionary<string, int> Reasons { get; } = [];

    /// <summary>Further checks of each program, each giving what is wrong or null.</summary>
    public IList<Func<LoadedProgram, string?>> Layers { get; } = [];

    /// <summary>How many times each program is rewritten and compared with its twin.</summary>
    public int Rewrites { get; init; }

    /// <summary>Twins compared, by rewrite.</summary>
    public SortedDictionary<string, int> Twins { get; } = new(StringComparer.Ordinal);

    /// <summary>Twins with another cost, by rewrite; only some rewrites may have any.</summary>
    public Dictionary<string, int> OtherCosts { get; } = [];

    /// <summary>Generates and runs programs until there are enough or time is up.</summary>
    public void Run(int programs, TimeSpan limit)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        for (var first = 0; Programs < programs && clock.Elapsed < limit; first += BatchSize)
        {
            var programsOfBatch = Enumerable.Range(first, BatchSize).Select(number => ProgramGenerator.Generate(seed, number));
            var batch = ProgramBatch.Compile([.. programsOfBatch], optimize: first / BatchSize % OptimizedEvery == OptimizedEvery - 1);
            foreach (var rejected in batch.Rejected)
            {
                Note(rejected);
            }

            foreach (var program in batch.Loaded)
            {
                Run(program);
            }

            for (var round = 0; round < Rewrites; round++)
            {
                Rewrite(batch.Loaded, round);
            }

            log.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"seed {seed}: {Programs:N0} programs ({Rejected:N0} refused), {Constraints:N0} constraints, {Pairs:N0} pairs, {Twins.Values.Sum():N0} twins, {Findings} findings, {clock.Elapsed.TotalSeconds:F0} s, of processor {Environment.CpuUsage.TotalTime.TotalSeconds:F0} s"));
            log.Flush();
        }
    }

    private void Note(RejectedProgram rejected)
    {
        Rejected++;
        var key = rejected.Reason.Length > 16 ? rejected.Reason[..16] : rejected.Reason;
        Reasons[key] = Reasons.GetValueOrDefault(key) + 1;
        if (rejected.IsCrash)
        {
            Report(rejected.Program, rejected.Reason);
        }
    }

    private void Run(LoadedProgram program)
    {
        Programs++;
        Constraints += program.System.ConstraintCount;
        var difference = Differential.CompareCost(program) ?? Layers.Select(layer => layer(program)).FirstOrDefault(static problem => problem is not null);
        var source = new InputSource(program.Program.Inputs, program.Program.Interesting, new Random(seed ^ program.Program.Number));
        for (var i = 0; i < inputsPerProgram && difference is null; i++, Pairs++)
        {
            difference = Differential.CompareRun(program, source);
        }

        if (difference is not null)
        {
            Report(program.Program, difference);
        }
    }

    private void Rewrite(IReadOnlyList<LoadedProgram> programs, int round)
    {
        var originals = programs.ToDictionary(static program => program.Program.Number);
        var twins = Soundness.Rewrites.Twins.Of([.. programs.Select(static program => program.Program)], seed + round);
        var rewrites = twins.ToDictionary(static twin => twin.Program.Number, static twin => twin.Rewrite);
        var batch = ProgramBatch.Compile([.. twins.Select(static twin => twin.Program)]);
        foreach (var twin in batch.Loaded.Where(twin => !Soundness.Rewrites.Twins.CostTheSame(originals[twin.Program.Number], twin)))
        {
            var name = rewrites[twin.Program.Number].Name;
            OtherCosts[name] = OtherCosts.GetValueOrDefault(name) + 1;
        }

        var problems = batch.Rejected.Select(static rejected => (rejected.Program, Problem: (string?)rejected.Reason))
            .Concat(batch.Loaded.Select(twin => (twin.Program, Problem: Soundness.Rewrites.Twins.Compare(originals[twin.Program.Number], twin, rewrites[twin.Program.Number], inputsPerProgram, seed ^ twin.Program.Number))));
        foreach (var (twin, problem) in problems)
        {
            var name = rewrites[twin.Number].Name;
            Twins[name] = Twins.GetValueOrDefault(name) + 1;
            if (problem is not null)
            {
                Report(originals[twin.Number].Program, $"{name}: {problem}\n{twin.Source}");
            }
        }
    }

    private void Report(GeneratedProgram program, string problem)
    {
        Findings++;
        log.WriteLine($"seed {seed}, program {program.Number}: {problem}\n{program.Source}");
    }
}
