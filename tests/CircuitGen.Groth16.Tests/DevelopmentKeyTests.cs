namespace CircuitGen.Groth16Tests;

public sealed class DevelopmentKeyTests
{
    [Fact]
    public void The_stamp_survives_the_file_and_contributions()
    {
        using var loaded = SharedKeys.Open(SharedKeys.KeyBytes());
        Assert.True(loaded.IsDevelopmentKey);
        using var contributed = Groth16.Contribute(loaded, "somebody");
        Assert.True(contributed.IsDevelopmentKey);
        Assert.Throws<InsecureKeyException>(contributed.RequireReleaseGrade);
        var proof = Groth16.Prove(contributed, SharedKeys.Witness);
        Assert.True(Groth16.Verify(contributed.VerificationKey, SharedKeys.Witness.PublicSignals, proof));
    }

    [Fact]
    public void Release_proofs_refuse_it() =>
        Assert.Throws<InsecureKeyException>(
            () => Groth16.Prove(SharedKeys.Keys.ProvingKey, SharedKeys.Witness, new() { Release = true }));

    [Fact]
    public void Every_use_warns()
    {
        var warnings = new List<string>();
        void Note(string message)
        {
            lock (warnings)
            {
                warnings.Add(message);
            }
        }

        Groth16.Warning += Note;
        try
        {
            var proof = Groth16.Prove(SharedKeys.Keys.ProvingKey, SharedKeys.Witness);
            Groth16.Verify(SharedKeys.Keys.VerificationKey, SharedKeys.Witness.PublicSignals, proof);
            Solidity.SolidityVerifier.Export(SharedKeys.Keys.VerificationKey);
        }
        finally
        {
            Groth16.Warning -= Note;
        }

        foreach (var use in new[] { "Proving", "Verifying", "Exporting" })
        {
            Assert.Contains(warnings, warning => warning.StartsWith(use, StringComparison.Ordinal) && warning.Contains("insecure", StringComparison.Ordinal));
        }
    }
}
