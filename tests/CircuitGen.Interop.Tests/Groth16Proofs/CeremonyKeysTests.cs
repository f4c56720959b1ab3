using CircuitGen.Formats;
using CircuitGen.Interop.Tests.Node;

namespace CircuitGen.Interop.Tests.Groth16Proofs;

public sealed class CeremonyKeysTests
{
    [NodeTheory]
    [InlineData(nameof(HandBuiltCircuit.Cubic))]
    [InlineData(nameof(HandBuiltCircuit.RangeCheck))]
    [InlineData(nameof(HandBuiltCircuit.WideRows))]
    public void Our_setup_makes_snarkjss_key_byte_for_byte(string name)
    {
        var circuit = HandBuiltCircuit.Named(name);
        using var folder = new TemporaryFolder();
        R1csFile.Write(folder["circuit.r1cs"], circuit.System);
        Ceremony.Run(folder.Path, "groth16", "setup", "circuit.r1cs", Ceremony.File, "theirs.zkey");
        using var powers = PowersOfTau.Load(Ceremony.File);
        using var key = Groth16.Setup(circuit.System, powers);
        key.Save(folder["ours.zkey"]);
        Assert.Equal(File.ReadAllBytes(folder["theirs.zkey"]), File.ReadAllBytes(folder["ours.zkey"]));
        Assert.Throws<InsecureKeyException>(() => Groth16.Prove(key, circuit.Witness));
    }

    [NodeTheory]
    [InlineData("leftover", """{"scale": 3, "limit": 4, "spare": 5, "twin": 3, "row": [6, 7, 8], "nonce": 9}""")]
    [InlineData("ignorant", """{"ignored": [1, 2, 3, 4]}""")]
    public async Task The_tool_takes_circom_systems_with_inputs_that_have_no_wire(string name, string input)
    {
        using var folder = new TemporaryFolder();
        CircomCircuit.Compile(folder, name, input);
        var (system, witness) = (folder[name + ".r1cs"], folder[name + ".wtns"]);
        await ToolTests.RunAsync("info", system);
        await ToolTests.RunAsync("check", system, witness);
        await ToolTests.RunAsync("setup", system, "--ptau", Ceremony.File, "-o", folder["0.zkey"]);
        Ceremony.Run(folder.Path, "groth16", "setup", name + ".r1cs", Ceremony.File, "theirs.zkey");
        Assert.Equal(File.ReadAllBytes(folder["theirs.zkey"]), File.ReadAllBytes(folder["0.zkey"]));
        await ToolTests.RunAsync("contribute", folder["0.zkey"], "--name", "first", "-o", folder["1.zkey"]);
        await ToolTests.RunAsync("export", folder["1.zkey"], "-o", folder.Path);
        await ToolTests.RunAsync("prove", folder["1.zkey"], witness, "--proof", folder["p.json"], "--public", folder["s.json"]);
        await ToolTests.RunAsync("verify", folder["verification_key.json"], folder["s.json"], folder["p.json"]);
        Assert.Contains("OK!", Ceremony.Run(folder.Path, "groth16", "verify", "verification_key.json", "s.json", "p.json"), StringComparison.Ordinal);
    }

    [NodeFact]
    public void Snarkjs_verifies_keys_that_we_and_it_contributed_to()
    {
        var circuit = HandBuiltCircuit.RangeCheck();
        using var folder = new TemporaryFolder();
        R1csFile.Write(folder["circuit.r1cs"], circuit.System);
        using var powers = PowersOfTau.Load(Ceremony.File);
        using var start = Groth16.Setup(circuit.System, powers);
        using var first = Groth16.Contribute(start, "first");
        first.Save(folder["1.zkey"]);
        Ceremony.Run(folder.Path, "zkey", "contribute", "1.zkey", "2.zkey", "--name=second", "-e=test");
        using var second = ProvingKey.Load(folder["2.zkey"]);
        using var third = Groth16.Contribute(second, "third");
        third.Save(folder["3.zkey"]);
        Assert.Equal(3, third.ContributionCount);
        third.RequireReleaseGrade();

        var output = Ceremony.Run(folder.Path, "zkey", "verify", "circuit.r1cs", Ceremony.File, "3.zkey");
        Assert.Contains("ZKey Ok!", output, StringComparison.Ordinal);
        Ceremony.Run(folder.Path, "zkey", "export", "verificationkey", "3.zkey", "their-key.json");
        Assert.Equal(File.ReadAllText(folder["their-key.json"]).Trim(), third.VerificationKey.ToJson().Trim());

        var proof = Groth16.Prove(third, circuit.Witness, new() { Release = true });
        Assert.True(Groth16.Verify(VerificationKey.FromJson(File.ReadAllText(folder["their-key.json"])), circuit.Witness.PublicSignals, proof));
        File.WriteAllText(folder["proof.json"], proof.ToJson());
        PublicSignalsFile.Write(folder["public.json"], circuit.Witness.PublicSignals);
        Assert.Contains("OK!", Ceremony.Run(folder.Path, "groth16", "verify", "their-key.json", "public.json", "proof.json"), StringComparison.Ordinal);
    }
}
