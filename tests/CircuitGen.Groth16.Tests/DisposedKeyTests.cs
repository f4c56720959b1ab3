namespace CircuitGen.Groth16Tests;

/// <summary>A key that is gone, or a file that was cut, is an exception and not the end of the process.</summary>
public sealed class DisposedKeyTests
{
    [Fact]
    public void A_disposed_key_proves_nothing()
    {
        var key = SharedKeys.Open(SharedKeys.KeyBytes());
        key.Dispose();
        key.Dispose();
        Action[] uses =
        [
            () => Groth16.Prove(key, SharedKeys.Witness),
            () => Groth16.Contribute(key, "nobody"),
            () => key.Save(Path.GetTempFileName()),
            () => key.Validate(),
        ];
        foreach (var use in uses)
        {
            Assert.Contains(nameof(ProvingKey), Assert.Throws<ObjectDisposedException>(use).Message, StringComparison.Ordinal);
        }

        Assert.True(Groth16.Verify(key.VerificationKey, SharedKeys.Witness.PublicSignals, SharedKeys.Proof));
    }

    /// <summary>Proofs that are running when the key is disposed are finished, and memory is given back after the last.</summary>
    [Fact]
    public async Task A_key_lives_as_long_as_the_proofs_that_run()
    {
        for (var round = 0; round < 20; round++)
        {
            var key = SharedKeys.Open(SharedKeys.KeyBytes());
            var proofs = Enumerable.Range(0, 4).Select(_ => Task.Run(() => Groth16.Prove(key, SharedKeys.Witness, new() { Threads = 1 }))).ToArray();
            await Task.Delay(round);
            key.Dispose();
            foreach (var proof in proofs)
            {
                try
                {
                    var finished = await proof;
                    Assert.True(Groth16.Verify(key.VerificationKey, SharedKeys.Witness.PublicSignals, finished));
                }
                catch (ObjectDisposedException)
                {
                    // It came too late.
                }
            }
        }
    }

    [Fact]
    public void A_file_that_was_cut_is_an_exception()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["key.zkey"], SharedKeys.KeyBytes());
        using var key = ProvingKey.Load(folder["key.zkey"]);

        // Programs that are not .NET's know nothing of its locks.
        using var program = System.Diagnostics.Process.Start("truncate", ["-s", "4096", folder["key.zkey"]]);
        program.WaitForExit();
        Assert.Equal(0, program.ExitCode);
        var exception = Assert.Throws<InvalidFormatException>(() => Groth16.Prove(key, SharedKeys.Witness));
        Assert.Contains("was cut from", exception.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidFormatException>(() => key.Save(folder["other.zkey"]));
    }
}
