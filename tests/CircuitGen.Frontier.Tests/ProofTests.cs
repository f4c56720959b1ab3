using CircuitGen.Conformance;
using CircuitGen.EndToEnd.Tests.Harness;

namespace CircuitGen.Frontier.Tests;

/// <summary>Every model's witness is proved and the proof holds, for its own public signals only.</summary>
public class ProofTests
{
    public static TheoryData<CircuitUnderTest> Circuits => CircuitRegistry.Circuits;

    [Theory]
    [MemberData(nameof(Circuits))]
    public void A_prediction_is_proved(CircuitUnderTest circuit)
    {
        ArgumentNullException.ThrowIfNull(circuit);
        var numbers = new InputSamples(circuit.Inputs, seed: 1).All().First();
        var (witness, _) = circuit.GenerateWitness(circuit.Compiled.Arguments(numbers));
        using var keys = Groth16.SetupForDevelopment(circuit.Synthesize());
        var proof = Groth16.Prove(keys.ProvingKey, witness);
        var signals = witness.PublicSignals.ToArray();
        Assert.True(Groth16.Verify(keys.VerificationKey, signals, proof));

        signals[0] += Fields.Scalar.One;
        Assert.False(Groth16.Verify(keys.VerificationKey, signals, proof));
    }
}
