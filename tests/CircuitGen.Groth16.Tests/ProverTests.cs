using CircuitGen.Lanes;

namespace CircuitGen.Groth16Tests;

[Collection("Turns vectors off")]
public sealed class ProverTests
{
    [Fact]
    public async Task Several_threads_prove_at_once()
    {
        var proofs = await Task.WhenAll(Enumerable.Range(0, 6).Select(
            i => Task.Run(() => Groth16.Prove(SharedKeys.Keys.ProvingKey, SharedKeys.Witness, new() { Threads = 1 + (i % 3) }))));
        Assert.All(proofs, AssertVerifies);
    }

    [Fact]
    public void Cancellation_ends_a_proof_and_leaves_the_key_usable()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        Assert.Throws<OperationCanceledException>(
            () => Groth16.Prove(SharedKeys.Keys.ProvingKey, SharedKeys.Witness, null, cancellation.Token));
        AssertVerifies(Groth16.Prove(SharedKeys.Keys.ProvingKey, SharedKeys.Witness));
    }

    [Fact]
    public async Task Cancellation_ends_a_proof_that_is_under_way()
    {
        var (system, witness) = TestCircuits.Squares(2000);
        using var keys = Groth16.SetupForDevelopment(system);
        using var cancellation = new CancellationTokenSource();
        var proving = Task.Run(() =>
        {
            while (true)
            {
                Groth16.Prove(keys.ProvingKey, witness, null, cancellation.Token);
            }
        });
        cancellation.CancelAfter(50);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => proving);
    }

    [Fact]
    public void The_scalar_code_proves_what_the_vector_code_verifies_and_back()
    {
        var (system, witness) = TestCircuits.ReLUs(12);
        foreach (var setupDisabled in new[] { false, true })
        {
            using var keys = WithoutVectors(setupDisabled, () => Groth16.SetupForDevelopment(system));
            foreach (var disabled in new[] { false, true })
            {
                using var folder = new TemporaryFolder();
                keys.ProvingKey.Save(folder["key.zkey"]);
                using var key = WithoutVectors(disabled, () => ProvingKey.Load(folder["key.zkey"]));
                var proof = WithoutVectors(disabled, () => Groth16.Prove(key, witness));
                Assert.True(Groth16.Verify(keys.VerificationKey, witness.PublicSignals, proof));
            }
        }
    }

    private static T WithoutVectors<T>(bool disabled, Func<T> action)
    {
        AppContext.SetSwitch(VectorSupport.Switch, disabled);
        try
        {
            return action();
        }
        finally
        {
            AppContext.SetSwitch(VectorSupport.Switch, false);
        }
    }

    private static void AssertVerifies(Proof proof) =>
        Assert.True(Groth16.Verify(SharedKeys.Keys.VerificationKey, SharedKeys.Witness.PublicSignals, proof));
}
