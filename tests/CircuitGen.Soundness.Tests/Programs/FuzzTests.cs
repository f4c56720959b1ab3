using CircuitGen.Soundness.Programs;

namespace CircuitGen.Soundness.Tests.Programs;

/// <summary>
/// A slice of the differential campaign with a fresh seed, which the output names. It takes one half of CIRCUITGEN_FUZZ_SECONDS, two minutes
/// in CI, and CIRCUITGEN_FUZZ_SEED repeats one.
/// </summary>
public sealed class FuzzTests(Xunit.Abstractions.ITestOutputHelper output)
{
    /// <summary>.NET and the circuits agree, costs are exact, certificates exist, forgeries fail.</summary>
    [Fact]
    public void RandomProgramsAgree()
    {
        var seed = Settings.Number("CIRCUITGEN_FUZZ_SEED", Random.Shared.Next(1 << 24));
        using var log = new StringWriter();
        var campaign = new FuzzCampaign(seed, inputsPerProgram: 30, log);
        campaign.Layers.Add(static program => Laws.Problem(program, attempts: 20));
        campaign.Run(int.MaxValue, TimeSpan.FromSeconds(Settings.Number("CIRCUITGEN_FUZZ_SECONDS", 20) / 2));
        output.WriteLine(log.ToString());

        Assert.True(campaign.Programs > 0);
        Assert.True(campaign.Findings == 0, log.ToString());
    }

    /// <summary>Same seed and number, same program: a finding can be found again.</summary>
    [Fact]
    public void ProgramsAreReproducible() =>
        Assert.Equal(ProgramGenerator.Generate(7, 3).Source, ProgramGenerator.Generate(7, 3).Source);
}
