using System.Globalization;
using CircuitGen.Certificates;
using CircuitGen.Certify;
using CircuitGen.Conformance;
using CircuitGen.Soundness.Assemblies;
using CircuitGen.Soundness.Gadgets;
using CircuitGen.Soundness.Idioms;
using CircuitGen.Soundness.Programs;
using CircuitGen.Soundness.Files;
using CircuitGen.Soundness.Mutations;
using CircuitGen.Soundness.Rewrites;
using CircuitGen.Soundness.SourceCases;

namespace CircuitGen.Soundness;

/// <summary>The verbs of the command line.</summary>
public static class Campaigns
{
    private const int FilesBetweenReports = 50_000;

    /// <summary>Runs the campaign that the first argument names.</summary>
    /// <returns>0 where nothing was found.</returns>
    public static int Run(string[] arguments) => arguments.FirstOrDefault() switch
    {
        "cases" => CaseCampaign.Run(arguments[1..], Console.Out),
        "gadgets" => Gadgets(),
        "fuzz" => Fuzz(arguments),
        "show" => Show(arguments),
        "idioms" => IdiomCommand.Run(arguments, Console.Out),
        "reduce" => IdiomCommand.Reduce(arguments[1], Console.Out),
        "mutate" => Mutate(arguments),
        "files" => Files(arguments),
        "certify" => Certify(arguments),
        "attack" => AssemblyAttack.Run(arguments[2], Option(arguments, "--attempts", 200), Option(arguments, "--seed", 1), Console.Out),
        _ => Usage(),
    };

    private static int Gadgets()
    {
        long inputs = 0, solutions = 0, trials = 0;
        var failures = 0;
        foreach (var gadget in GadgetCases.All)
        {
            var proof = GadgetProof.Of(gadget);
            (inputs, solutions, trials) = (inputs + proof.Inputs, solutions + proof.Solutions, trials + proof.Trials);
            if (proof.Counterexample is not null)
            {
                failures++;
                Console.WriteLine(proof.Counterexample);
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{GadgetCases.All.Count} cases, {inputs:N0} inputs, {solutions:N0} satisfying assignments, {trials:N0} values tried, {failures} failures"));
        return failures == 0 ? 0 : 1;
    }

    private static int Fuzz(string[] arguments)
    {
        var seed = Option(arguments, "--seed", Environment.TickCount & 0xFFFFFF);
        var campaign = new FuzzCampaign(seed, Option(arguments, "--inputs", 50), Console.Out) { Rewrites = Option(arguments, "--rewrites", 0) };
        var attempts = Option(arguments, "--attacks", 20);
        campaign.Layers.Add(program => Laws.Problem(program, attempts));
        campaign.Run(Option(arguments, "--programs", 1000), TimeSpan.FromSeconds(Option(arguments, "--seconds", 1_000_000)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"total: {campaign.Programs:N0} programs, {campaign.Pairs:N0} pairs, {campaign.Findings} findings"));
        foreach (var (rewrite, count) in campaign.Twins)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"twins   {count,6}  {rewrite}, {campaign.OtherCosts.GetValueOrDefault(rewrite)} of another cost"));
        }

        foreach (var (reason, count) in campaign.Reasons.OrderByDescending(static pair => pair.Value))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"refused {count,6}  {reason}"));
        }

        return campaign.Findings == 0 ? 0 : 1;
    }

    private static int Certify(string[] arguments)
    {
        if (arguments[1] == "--assembly")
        {
            return AssemblyCheck.Run(new CheckSettings { Assembly = arguments[2] }, Console.Out);
        }

        if (arguments[1] == "--large")
        {
            return LargeCircuit.Measure(int.Parse(arguments[2], CultureInfo.InvariantCulture), Console.Out);
        }

        using var file = File.OpenRead(arguments[1]);
        var certificate = CertificateChecker.Check(file);
        Console.WriteLine(certificate.IsCertified
            ? $"certified: inputs determine every output; {certificate.UndeterminedWires.Count} hints stay free and nobody reads them"
            : $"not certified: outputs {string.Join(", ", certificate.UndeterminedOutputs)}, wires {string.Join(", ", certificate.LeakingWires)}");
        return certificate.IsCertified ? 0 : 1;
    }

    /// <summary>
    /// All kinds of mutation or <c>--kind</c> K, of all cases or <c>--count</c> of them from <c>--first</c> on; with <c>--assembly</c> FILE
    /// drops the constraints of its circuits, at most <c>--most</c> of each.
    /// </summary>
    private static int Mutate(string[] arguments)
    {
        if (arguments is [_, "--assembly", var path, ..])
        {
            return MutateCircuits(path, Option(arguments, "--seed", 1), Option(arguments, "--most", 1_000));
        }

        var cases = GadgetCases.All.Skip(Option(arguments, "--first", 0)).Take(Option(arguments, "--count", GadgetCases.All.Count)).ToArray();
        var kind = Option(arguments, "--kind", -1);
        var survivors = 0;
        foreach (var mutation in kind < 0 ? Mutation.All : [Mutation.All[kind]])
        {
            var report = GadgetMutations.Run(cases, mutation);
            foreach (var survivor in report.Survivors)
            {
                Console.WriteLine(survivor);
            }

            foreach (var equivalent in report.Equivalent)
            {
                Console.WriteLine($"equivalent: {equivalent}");
            }

            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{mutation.Name}: {report.Tried:N0} mutants, {report.Equivalent.Count} equivalent, proven by enumeration, {report.Survivors.Count} survivors"));
            survivors += report.Survivors.Count;
        }

        return survivors == 0 ? 0 : 1;
    }

    private static int MutateCircuits(string path, int seed, int most)
    {
        int circuits = 0, tried = 0, uncertified = 0, survivors = 0;
        foreach (var circuit in CompiledCircuit.Of(path))
        {
            var mutations = new CircuitMutations(circuit, seed);
            mutations.Run(most);
            (circuits, tried, uncertified, survivors) =
                (circuits + 1, tried + mutations.Tried, uncertified + mutations.Uncertified, survivors + mutations.Survivors.Count);
            foreach (var survivor in mutations.Survivors)
            {
                Console.WriteLine(survivor);
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{circuits:N0} circuits, {tried:N0} constraints dropped: {uncertified:N0} refused by the certificate, {tried - uncertified - survivors:N0} accept forbidden inputs, {survivors:N0} survivors"));
        return survivors == 0 ? 0 : 1;
    }

    private static int Files(string[] arguments)
    {
        var seed = Option(arguments, "--seed", Environment.TickCount & 0xFFFFFF);
        var batch = ProgramBatch.Compile([.. Enumerable.Range(0, 20).Select(static number => ProgramGenerator.Generate(1, number))]);
        var formats = new List<HostileFormat>();
        foreach (var program in batch.Loaded.Where(static program => program.System.ConstraintCount is > 0 and < 30))
        {
            var outcome = program.Run(new InputSource(program.Program.Inputs, program.Program.Interesting, new Random(seed)));
            if (outcome.Witness is { } witness)
            {
                formats.AddRange(HostileFormat.Of(program.System, witness));
            }
        }

        var campaign = new FileCampaign(formats, new Random(seed));
        var (count, finding) = (Option(arguments, "--count", 1_000_000), (string?)null);
        for (var done = 0; done < count && finding is null; done += FilesBetweenReports)
        {
            finding = campaign.Run(Math.Min(FilesBetweenReports, count - done));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {seed}: {campaign.Inputs:N0} files, {finding ?? "no finding"}, {Environment.CpuUsage.TotalTime.TotalSeconds:F0} s of processor"));
        }

        foreach (var (format, tried) in campaign.Accepted)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{tried.Files,9:N0} {format}, {tried.Accepted:N0} accepted"));
        }

        return finding is null ? 0 : 1;
    }

    /// <summary>One random program and its circuit; with <c>--rewrite</c> N written in the N-th other way.</summary>
    private static int Show(string[] arguments)
    {
        var seed = Option(arguments, "--seed", 0);
        var program = ProgramGenerator.Generate(seed, Option(arguments, "--program", 0));
        var rewrite = Option(arguments, "--rewrite", -1);
        Console.WriteLine(ProgramBatch.Show(rewrite < 0 ? program : Twins.Apply(Rewrite.All[rewrite], program, seed) ?? program));
        return 0;
    }

    /// <summary>The number after an option.</summary>
    internal static int Option(string[] arguments, string name, int otherwise)
    {
        var at = Array.IndexOf(arguments, name);
        return at >= 0 && at + 1 < arguments.Length ? int.Parse(arguments[at + 1], CultureInfo.InvariantCulture) : otherwise;
    }

    private static int Usage()
    {
        Console.Error.WriteLine("circuitgen soundness: cases [-v] FILE-OR-FOLDER... | gadgets | certify FILE.r1cs | certify --assembly FILE.dll | certify --large CONSTRAINTS | attack --assembly FILE.dll | fuzz | idioms | reduce FILE | mutate | files");
        return 2;
    }
}
