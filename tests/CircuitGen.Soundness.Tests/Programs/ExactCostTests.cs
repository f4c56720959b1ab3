using System.Collections.Concurrent;
using System.Globalization;
using CircuitGen.Soundness.Programs;
using CircuitGen.Soundness.Tests.Regressions;

namespace CircuitGen.Soundness.Tests.Programs;

/// <summary>
/// Law 1 at scale: the predicted cost of random circuits is the cost of the synthesized system. The seed is fresh in every run and every
/// finding names it; CIRCUITGEN_EXACT_SEED repeats a run and CIRCUITGEN_EXACT_PROGRAMS sets its length. A finding belongs into the corpus of
/// <see cref="Regressions.RegressionTests"/>, which holds each program to this law as well.
/// </summary>
public sealed class ExactCostTests(Xunit.Abstractions.ITestOutputHelper output)
{
    private const int Wanted = 2000;
    private const int BatchSize = 50;

    /// <summary>Constraints, wires and non-zeros are those of the system, and nothing throws.</summary>
    [Fact]
    public void PredictedCostsAreThoseOfTheSystems()
    {
        var seed = Settings.Number("CIRCUITGEN_EXACT_SEED", Random.Shared.Next(1 << 24));
        var wanted = Settings.Number("CIRCUITGEN_EXACT_PROGRAMS", Wanted);
        var findings = new ConcurrentQueue<string>();
        var (circuits, refused, next, constraints) = (0, 0, 0, 0L);
        Parallel.For(0, Environment.ProcessorCount, _ =>
        {
            while (Volatile.Read(ref circuits) < wanted && findings.IsEmpty)
            {
                var first = Interlocked.Add(ref next, BatchSize) - BatchSize;
                var batch = ProgramBatch.Compile([.. Enumerable.Range(first, BatchSize).Select(number => ProgramGenerator.Generate(seed, number))]);
                Interlocked.Add(ref refused, batch.Rejected.Count);
                Interlocked.Add(ref circuits, batch.Loaded.Count);
                Interlocked.Add(ref constraints, batch.Loaded.Sum(static program => program.Cost.Constraints));
                foreach (var finding in FindingsOf(batch))
                {
                    findings.Enqueue($"CIRCUITGEN_EXACT_SEED={seed.ToString(CultureInfo.InvariantCulture)}: {finding}");
                }
            }
        });

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {seed}: {circuits:N0} circuits of {constraints:N0} constraints, {refused:N0} programs refused with a diagnostic"));
        Assert.True(findings.IsEmpty, string.Join("\n", findings));
        Assert.True(circuits >= wanted);
    }

    /// <summary>A cost that is off by one constraint, one wire or one non-zero is a finding.</summary>
    [Theory]
    [InlineData(1, 0, 0)]
    [InlineData(0, 1, 0)]
    [InlineData(0, 0, 1)]
    public void AWrongPredictionIsAFinding(int constraints, int wires, int nonZeros)
    {
        var program = CorpusProgram.Create("int M(sbyte x)", "return x * x;");
        var loaded = Assert.Single(ProgramBatch.Compile([program]).Loaded);
        Assert.Null(Differential.CompareCost(loaded));
        var cost = loaded.Cost;
        var wrong = loaded with
        {
            Cost = new()
            {
                Constraints = cost.Constraints + constraints,
                Wires = cost.Wires + wires,
                NonZerosA = cost.NonZerosA,
                NonZerosB = cost.NonZerosB + nonZeros,
                NonZerosC = cost.NonZerosC,
            },
        };
        Assert.Single(FindingsOf(new([wrong], [])));
    }

    private static IEnumerable<string> FindingsOf(BatchResult batch) =>
    [
        .. batch.Rejected.Where(static program => program.IsCrash).Select(static program => Describe(program.Program, program.Reason)),
        .. batch.Loaded.Select(static program => (program.Program, Difference: Differential.CompareCost(program)))
            .Where(static pair => pair.Difference is not null).Select(static pair => Describe(pair.Program, pair.Difference!)),
    ];

    private static string Describe(GeneratedProgram program, string problem) =>
        $"program {program.Number.ToString(CultureInfo.InvariantCulture)}: {problem}\n{program.Source}";
}
