using CircuitGen.Soundness.Idioms;

namespace CircuitGen.Soundness.Tests.Idioms;

/// <summary>
/// A slice of the campaign on C# as people write it, with a fresh seed, which the output names. It takes one half of CIRCUITGEN_FUZZ_SECONDS,
/// two minutes in CI, and CIRCUITGEN_FUZZ_SEED repeats one.
/// </summary>
public sealed class IdiomFuzzTests(Xunit.Abstractions.ITestOutputHelper output)
{
    /// <summary>Every program has a circuit that gives what .NET gives, or an error with a place.</summary>
    [Fact]
    public void EveryLawHolds()
    {
        var seed = Settings.Number("CIRCUITGEN_FUZZ_SEED", Random.Shared.Next(1 << 24));
        using var log = new StringWriter();
        var campaign = new IdiomCampaign(seed, inputsPerProgram: 50, log) { Attempts = 20 };
        campaign.Run(int.MaxValue, TimeSpan.FromSeconds(Settings.Number("CIRCUITGEN_FUZZ_SECONDS", 20) / 2));
        output.WriteLine(log.ToString());

        Assert.True(campaign.Programs > 0);
        Assert.True(campaign.Findings == 0, log.ToString());
    }
}
