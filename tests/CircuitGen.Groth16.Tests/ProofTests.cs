using CircuitGen.Fields;

namespace CircuitGen.Groth16Tests;

public sealed class ProofTests
{
    [Fact]
    public void A_proof_of_squares_verifies() => AssertProves(TestCircuits.Squares(20));

    [Fact]
    public void A_proof_of_one_constraint_verifies() => AssertProves(TestCircuits.Squares(1));

    [Fact]
    public void A_proof_of_ReLUs_verifies() => AssertProves(TestCircuits.ReLUs(12));

    private static void AssertProves((ConstraintSystem System, Witness Witness) circuit)
    {
        circuit.System.EnsureSatisfied(circuit.Witness);
        using var keys = Groth16.SetupForDevelopment(circuit.System);
        var proof = Groth16.Prove(keys.ProvingKey, circuit.Witness);
        Assert.True(Groth16.Verify(keys.VerificationKey, circuit.Witness.PublicSignals, proof));

        var wrong = circuit.Witness.PublicSignals.ToArray();
        wrong[0] += Scalar.One;
        Assert.False(Groth16.Verify(keys.VerificationKey, wrong, proof));
        Assert.False(Groth16.Verify(keys.VerificationKey, [], proof));

        var read = VerificationKey.FromJson(keys.VerificationKey.ToJson());
        Assert.True(read.IsDevelopmentKey);
        Assert.True(Groth16.Verify(read, circuit.Witness.PublicSignals, Proof.FromJson(proof.ToJson())));
    }
}
