using System.Text.Json;
using CircuitGen.Fields;
using CircuitGen.Interop.Tests.Node;
using CircuitGen.Solidity;
using Xunit.Abstractions;

namespace CircuitGen.Interop.Tests.Groth16Proofs;

public sealed class SolidityVerifierTests(ITestOutputHelper output)
{
    [NodeFact]
    public void The_contract_accepts_our_proof_and_rejects_tampered_ones()
    {
        var circuit = HandBuiltCircuit.Cubic();
        using var folder = new TemporaryFolder();
        using var keys = Groth16.SetupForDevelopment(circuit.System);
        var signals = circuit.Witness.PublicSignals.ToArray();
        var proof = Groth16.Prove(keys.ProvingKey, circuit.Witness);
        var another = Groth16.Prove(keys.ProvingKey, circuit.Witness);
        var source = SolidityVerifier.Export(keys.VerificationKey);
        Assert.Contains("INSECURE", source, StringComparison.Ordinal);
        File.WriteAllText(folder["verifier.sol"], source);

        var good = SolidityVerifier.CallArguments(proof, signals);
        var othersA = SolidityVerifier.CallArguments(another, signals).Split("],[[")[0] + "],[[" + good.Split("],[[", 2)[1];
        var wrongSignal = SolidityVerifier.CallArguments(proof, [signals[0] + Scalar.One, signals[1]]);

        // The same residue, written as a number that is not below r.
        var last = good.LastIndexOf('"', good.Length - 3);
        var unreduced = good[..(last + 1)] + "0x" + (signals[1].ToBigInteger() + Scalar.Modulus).ToString("x") + "\"]";
        File.WriteAllText(folder["calls.json"], $"[[{good}],[{othersA}],[{wrongSignal}],[{unreduced}]]");

        var (exitCode, text) = NodeTools.Script(folder.Path, "verify-in-evm.mjs", folder["verifier.sol"], folder["calls.json"]);
        Assert.True(exitCode == 0, text);
        var results = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal([true, false, false, false], results.Select(result => result.GetProperty("valid").GetBoolean()));
        var gas = results[0].GetProperty("gas").GetInt32();
        output.WriteLine($"A proof with {signals.Length} public signals: {gas} gas.");
        Assert.InRange(gas, 181_000, 230_000);
    }

    [Fact]
    public void Release_exports_refuse_development_keys()
    {
        using var keys = Groth16.SetupForDevelopment(HandBuiltCircuit.Cubic().System);
        Assert.Throws<InsecureKeyException>(() => SolidityVerifier.Export(keys.VerificationKey, release: true));
    }
}
