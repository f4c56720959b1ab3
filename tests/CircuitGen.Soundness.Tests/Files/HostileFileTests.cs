using CircuitGen.Fields;
using CircuitGen.Gadgets;
using CircuitGen.Soundness.Files;

namespace CircuitGen.Soundness.Tests.Files;

/// <summary>A slice of the campaign of damaged files.</summary>
public sealed class HostileFileTests
{
    /// <summary>No crash, no hang, no allocation out of proportion.</summary>
    [Fact]
    public void ReadersRefuseDamagedFiles()
    {
        var system = SmallCircuit.Build(1, static (circuit, x) => circuit.Multiply(x[0], x[0], 0));
        var witness = new Witness(system.Shape, [Scalar.One, Scalar.From(9), Scalar.From(3), Scalar.From(9)]);
        Assert.True(system.Check(witness).IsSatisfied);
        var campaign = new FileCampaign(HostileFormat.Of(system, witness), new Random(Random.Shared.Next()));

        Assert.Null(campaign.Run(20_000));
        Assert.True(campaign.Accepted > 0);
    }
}
