namespace CircuitGen.Cli.Files;

/// <summary>Reads keys, proofs and public signals.</summary>
internal static class KeyFiles
{
    /// <summary>A verification key, from its JSON or from a proving key.</summary>
    public static VerificationKey VerificationKey(string path)
    {
        if (FileKinds.Require(path, FileKind.VerificationKey, FileKind.ProvingKey) == FileKind.VerificationKey)
        {
            return CircuitGen.VerificationKey.FromJson(File.ReadAllText(path));
        }

        using var key = ProvingKey(path);
        return key.VerificationKey;
    }

    public static ProvingKey ProvingKey(string path)
    {
        FileKinds.Require(path, FileKind.ProvingKey);
        return CircuitGen.ProvingKey.Load(path);
    }

    public static Proof Proof(string path)
    {
        FileKinds.Require(path, FileKind.Proof);
        return CircuitGen.Proof.FromJson(File.ReadAllText(path));
    }

    public static Scalar[] PublicSignals(string path)
    {
        FileKinds.Require(path, FileKind.PublicSignals);
        return PublicSignalsFile.Read(path);
    }
}
