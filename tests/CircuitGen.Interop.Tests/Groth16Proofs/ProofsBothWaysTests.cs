using CircuitGen.Formats;
using CircuitGen.Interop.Tests.Node;

namespace CircuitGen.Interop.Tests.Groth16Proofs;

public sealed class ProofsBothWaysTests
{
    [NodeTheory]
    [InlineData(nameof(HandBuiltCircuit.Cubic))]
    [InlineData(nameof(HandBuiltCircuit.RangeCheck))]
    [InlineData(nameof(HandBuiltCircuit.WideRows))]
    public void Snarkjs_verifies_our_proofs_and_we_verify_its_proofs(string name)
    {
        var circuit = HandBuiltCircuit.Named(name);
        using var folder = new TemporaryFolder();
        using var keys = Groth16.SetupForDevelopment(circuit.System);
        keys.ProvingKey.Save(folder["key.zkey"]);
        File.WriteAllText(folder["key.json"], keys.VerificationKey.ToJson());
        File.WriteAllText(folder["proof.json"], Groth16.Prove(keys.ProvingKey, circuit.Witness).ToJson());
        PublicSignalsFile.Write(folder["public.json"], circuit.Witness.PublicSignals);
        Assert.Contains("OK!", Ceremony.Run(folder.Path, "groth16", "verify", "key.json", "public.json", "proof.json"), StringComparison.Ordinal);

        WtnsFile.Write(folder["witness.wtns"], circuit.Witness);
        Ceremony.Run(folder.Path, "groth16", "prove", "key.zkey", "witness.wtns", "their-proof.json", "their-public.json");
        var proof = Proof.FromJson(File.ReadAllText(folder["their-proof.json"]));
        Assert.True(Groth16.Verify(keys.VerificationKey, PublicSignalsFile.Read(folder["their-public.json"]), proof));

        // Written the way snarkjs writes them, up to the blank after the last line.
        Assert.Equal(File.ReadAllText(folder["their-proof.json"]).Trim(), proof.ToJson().Trim());
        Assert.Equal(File.ReadAllText(folder["their-public.json"]).Trim(), File.ReadAllText(folder["public.json"]).Trim());
    }

    [NodeFact]
    public void Snarkjs_rejects_a_proof_for_other_signals()
    {
        var circuit = HandBuiltCircuit.Cubic();
        using var folder = new TemporaryFolder();
        using var keys = Groth16.SetupForDevelopment(circuit.System);
        File.WriteAllText(folder["key.json"], keys.VerificationKey.ToJson());
        File.WriteAllText(folder["proof.json"], Groth16.Prove(keys.ProvingKey, circuit.Witness).ToJson());
        var signals = circuit.Witness.PublicSignals.ToArray();
        signals[0] += Fields.Scalar.One;
        PublicSignalsFile.Write(folder["public.json"], signals);
        var (_, output) = NodeTools.Snarkjs(folder.Path, "groth16", "verify", "key.json", "public.json", "proof.json");
        Assert.DoesNotContain("OK!", output, StringComparison.Ordinal);
    }

    [NodeFact]
    public void A_circuit_of_circom_proves_with_our_prover()
    {
        using var folder = new TemporaryFolder();
        var (system, witness) = CircomCircuit.Compile(folder, "products", """{"a": "7", "b": "11"}""");
        using var keys = Groth16.SetupForDevelopment(system);
        File.WriteAllText(folder["key.json"], keys.VerificationKey.ToJson());
        File.WriteAllText(folder["proof.json"], Groth16.Prove(keys.ProvingKey, witness).ToJson());
        PublicSignalsFile.Write(folder["public.json"], witness.PublicSignals);
        Assert.Contains("OK!", Ceremony.Run(folder.Path, "groth16", "verify", "key.json", "public.json", "proof.json"), StringComparison.Ordinal);
    }
}
