using System.Text;

namespace CircuitGen.Soundness.Files;

/// <content>The files of the prover.</content>
public sealed partial record HostileFormat
{
    static HostileFormat() => Groth16.Warning += static _ => { };

    private static IEnumerable<HostileFormat> OfProver(ConstraintSystem system, Witness witness)
    {
        var keys = Groth16.SetupForDevelopment(system);
        var (key, proof) = (keys.VerificationKey, Groth16.Prove(keys.ProvingKey, witness, new() { Threads = 1 }));
        var zkey = ThroughFile(path =>
        {
            keys.ProvingKey.Save(path);
            return File.ReadAllBytes(path);
        });
        return
        [
            new("zkey", zkey, false, (bytes, isUsed) => ReadKey(bytes, isUsed ? witness : null)),
            new("ptau", SmallPowersOfTau.File(zkey), false, (bytes, isUsed) => ReadPowers(bytes, isUsed ? system : null)),
            new("proof.json", Encoding.UTF8.GetBytes(proof.ToJson()), true, (bytes, isUsed) =>
            {
                var read = Proof.FromJson(Encoding.UTF8.GetString(bytes));
                _ = isUsed && Groth16.Verify(key, witness.PublicSignals, read);
            }),
            new("verification_key.json", Encoding.UTF8.GetBytes(key.ToJson()), true, (bytes, isUsed) =>
            {
                var read = VerificationKey.FromJson(Encoding.UTF8.GetString(bytes));
                _ = isUsed && IsAllowed(() => Groth16.Verify(read, witness.PublicSignals, proof));
            }),
        ];
    }

    private static void ReadKey(byte[] bytes, Witness? witness) => ThroughFile(path =>
    {
        File.WriteAllBytes(path, bytes);
        using var key = ProvingKey.Load(path);
        return witness is not null && IsAllowed(() => Groth16.Prove(key, witness, new() { Threads = 1 }));
    });

    private static void ReadPowers(byte[] bytes, ConstraintSystem? system) => ThroughFile(path =>
    {
        File.WriteAllBytes(path, bytes);
        using var powers = PowersOfTau.Load(path);
        return system is not null && IsAllowed(() => Groth16.Setup(system, powers).Dispose());
    });

    /// <summary>Keys are used as far as they go: one of another circuit, or one that anybody could forge with, is refused.</summary>
    private static bool IsAllowed(Action use)
    {
        try
        {
            use();
            return true;
        }
        catch (Exception exception) when (exception is InsecureKeyException or ArgumentException)
        {
            return false;
        }
    }

    private static T ThroughFile<T>(Func<string, T> use)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            return use(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
