using CircuitGen.Soundness.Programs;
using CircuitGen.Soundness.Rewrites;

namespace CircuitGen.Soundness.Tests.Metamorphic;

/// <summary>A slice of the campaign of rewritten random programs, of a fresh seed; CIRCUITGEN_FUZZ_SEED repeats one.</summary>
public sealed class TwinTests(Xunit.Abstractions.ITestOutputHelper output)
{
    private const int Programs = 180;

    /// <summary>Twins have the same outputs, and as many constraints and wires where the rewrite must keep them.</summary>
    [Fact]
    public void RewrittenProgramsAreTheSameCircuits()
    {
        var seed = Settings.Number("CIRCUITGEN_FUZZ_SEED", Random.Shared.Next(1 << 24));
        using var log = new StringWriter();
        var campaign = new FuzzCampaign(seed, inputsPerProgram: 10, log) { Rewrites = 1 };
        campaign.Run(Programs, TimeSpan.MaxValue);
        output.WriteLine(log.ToString());

        Assert.True(campaign.Twins.Values.Sum() > 0);
        Assert.True(campaign.Findings == 0, log.ToString());
    }

    /// <summary>Every rewrite changes some program, and what it makes of it is C# and means the same.</summary>
    [Theory]
    [MemberData(nameof(Rewrites))]
    public void EachRewriteChangesAProgram(string name, string before, string after)
    {
        var program = Regressions.CorpusProgram.Create("int M(sbyte x, sbyte y)", before);
        var rewrite = Rewrite.All.Single(rewrite => rewrite.Name == name);
        var twins = Enumerable.Range(0, 50).Select(seed => Twins.Apply(rewrite, program, seed)?.Source ?? "").Distinct().ToArray();
        var source = twins.FirstOrDefault(source => Dense(source).Contains(Dense(after), StringComparison.Ordinal));
        Assert.True(source is not null, $"{after} is in none of {string.Concat(twins)}");
        var batch = ProgramBatch.Compile([program]).Loaded.Concat(ProgramBatch.Compile([program with { Source = source }]).Loaded).ToArray();
        Assert.Null(Twins.Compare(batch[0], batch[1], rewrite, inputs: 50, seed: 1));
    }

    /// <summary>Every rewrite is in <see cref="Rewrites"/>.</summary>
    [Fact]
    public void EachRewriteHasAnExample() =>
        Assert.Equal(Rewrite.All.Select(static rewrite => rewrite.Name).Order(), Rewrites.Select(static row => (string)row[0]).Order());

    /// <summary>A twin with another result, or with a constraint more, is a finding.</summary>
    [Theory]
    [InlineData("return x * y + 1;", "results")]
    [InlineData("return x * y * (x & 1) / 1 + x * y * (1 - (x & 1));", "constraints")]
    public void AnotherProgramIsNoTwin(string body, string difference)
    {
        var loaded = new[] { "return x * y;", body }.Select(static body => Assert.Single(ProgramBatch.Compile([Regressions.CorpusProgram.Create("int M(sbyte x, sbyte y)", body)]).Loaded)).ToArray();

        Assert.Contains(difference, Twins.Compare(loaded[0], loaded[1], Rewrite.All.First(static rewrite => rewrite.Cost == CostRule.Kept), inputs: 20, seed: 1), StringComparison.Ordinal);
    }

    private static string Dense(string code) => code.Replace(" ", "", StringComparison.Ordinal);

    /// <summary>A rewrite, a body, and a part of what it becomes.</summary>
    public static TheoryData<string, string, string> Rewrites => new()
    {
        { "operands commuted", "return (x * y);", "(y) * (x)" },
        { "comparisons turned around", "return (x < y) ? 1 : 0;", "(y)>(x)" },
        { "branches swapped", "int r = 0; if (x > 3) { r = y; } else { r = x; } return r;", "if (!(x > 3)) { r = x; }" },
        { "conditions by De Morgan", "return (x > 3 && y > 4) ? 1 : 0;", "!(!(x > 3) || !(y > 4))" },
        { "loops unrolled", "int s = 0; for (int i = 0; i < 2; i++) { s += x * i; } return s;", "{ int i = 1;" },
        { "for as while", "int s = 0; for (int i = 0; i < 2; i++) { s += x * i; } return s;", "while (i < 2)" },
        { "switch as branches", "int r; switch (x) { case 0: { r = y; break; } default: { r = 2; break; } } return r;", "if (q0 == 0)" },
        { "number named in a local", "return Math.Max(x * y, 0) * 3;", "var n0 = " },
        { "number moved into a helper", "return Math.Max(x * y, 0) * 3;", "private static int R0(sbyte" },
        { "condition named in a local", "return (x < y) ? 1 : 0;", "var n0 = " },
        { "condition moved into a helper", "return ((x < y) && (y > 5)) ? 1 : 0;", "private static bool R0(sbyte" },
        { "compound assignment spelled out", "unchecked { x += y; } return x;", "x = (sbyte)(x + (y))" },
        { "plus 0, times 1", "return x * y * 7;", ") + 0" },
    };
}
