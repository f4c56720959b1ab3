namespace CircuitGen.Groth16Tests;

/// <summary>Keys that tests share, because setups take time.</summary>
internal static class SharedKeys
{
    private static readonly Lazy<(DevelopmentKeys Keys, Witness Witness, Proof Proof)> s_small = new(() => Make(TestCircuits.ReLUs(8)));

    public static DevelopmentKeys Keys => s_small.Value.Keys;

    public static Witness Witness => s_small.Value.Witness;

    public static Proof Proof => s_small.Value.Proof;

    /// <summary>The bytes of the key's file.</summary>
    public static byte[] KeyBytes()
    {
        using var folder = new TemporaryFolder();
        Keys.ProvingKey.Save(folder["key.zkey"]);
        return File.ReadAllBytes(folder["key.zkey"]);
    }

    /// <summary>Opens a key from bytes.</summary>
    public static ProvingKey Open(byte[] bytes)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["key.zkey"], bytes);
        return ProvingKey.Load(folder["key.zkey"]);
    }

    private static (DevelopmentKeys Keys, Witness Witness, Proof Proof) Make((ConstraintSystem System, Witness Witness) circuit)
    {
        var keys = Groth16.SetupForDevelopment(circuit.System);
        return (keys, circuit.Witness, Groth16.Prove(keys.ProvingKey, circuit.Witness));
    }
}
