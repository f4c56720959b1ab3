using CircuitGen.Fields;
using CircuitGen.Gadgets;
using CircuitGen.Soundness.Files;

namespace CircuitGen.Soundness.Tests.Files;

/// <summary>A slice of the campaign of damaged files.</summary>
public sealed class HostileFileTests
{
    /// <summary>Whoever adds a reader adds it to the campaign: the public types that read files are the ones that it knows.</summary>
    [Fact]
    public void EveryReaderIsInTheCampaign()
    {
        var readers = new[] { typeof(global::CircuitGen.Formats.R1csFile), typeof(Groth16), typeof(global::CircuitGen.Certificates.CertificateChecker) }
            .SelectMany(static type => type.Assembly.GetExportedTypes())
            .Where(static type => type.GetMethods().Any(static method => method.IsStatic && method.Name is "Read" or "Load" or "Parse" or "FromJson"
                && method.GetParameters() is [{ ParameterType: var first }, ..] && (first == typeof(string) || first == typeof(Stream) || first == typeof(byte[]))))
            .Select(static type => type.Name).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(["PowersOfTau", "Proof", "ProvingKey", "PublicSignalsFile", "R1csFile", "R1csSystem", "SymFile", "VerificationKey", "WtnsFile"], readers);
    }

    /// <summary>No crash, no hang, no allocation out of proportion.</summary>
    [Fact]
    public void ReadersRefuseDamagedFiles()
    {
        var system = SmallCircuit.Build(1, static (circuit, x) => circuit.Multiply(x[0], x[0], 0));
        var witness = new Witness(system.Shape, [Scalar.One, Scalar.From(9), Scalar.From(3), Scalar.From(9)]);
        Assert.True(system.Check(witness).IsSatisfied);
        var campaign = new FileCampaign(HostileFormat.Of(system, witness), new Random(Random.Shared.Next()));

        Assert.Null(campaign.Run(10_000));
        Assert.All(campaign.Accepted, static format => Assert.True(format.Value.Accepted > 0, format.Key));
    }
}
