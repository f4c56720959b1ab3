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

    /// <summary>The proof's public signals are -53 and 2. Ranges of public inputs are not the proof's business, but the contract's.</summary>
    [NodeTheory]
    [InlineData(-53, -53, 2, 2, true)]
    [InlineData(-52, 100, 0, 9, false)]
    [InlineData(-100, 100, 3, 9, false)]
    public void The_contract_checks_the_ranges_it_is_given(int least, int most, int leastInput, int mostInput, bool expected)
    {
        var circuit = HandBuiltCircuit.Cubic();
        using var folder = new TemporaryFolder();
        using var keys = Groth16.SetupForDevelopment(circuit.System);
        var proof = Groth16.Prove(keys.ProvingKey, circuit.Witness);
        File.WriteAllText(folder["verifier.sol"], SolidityVerifier.Export(keys.VerificationKey, "Ranged", ranges: [new(0, least, most), new(1, leastInput, mostInput)]));
        File.WriteAllText(folder["calls.json"], $"[[{SolidityVerifier.CallArguments(proof, circuit.Witness.PublicSignals)}]]");
        var (exitCode, text) = NodeTools.Script(folder.Path, "verify-in-evm.mjs", folder["verifier.sol"], folder["calls.json"]);
        Assert.True(exitCode == 0, text);
        Assert.Equal(expected, JsonDocument.Parse(text).RootElement.GetProperty("valid").GetBoolean());
    }

    /// <summary>Names that no contract can have, in Solidity or among the names of this one.</summary>
    [Theory]
    [InlineData("contract")]
    [InlineData("uint256")]
    [InlineData("verifyProof")]
    [InlineData("place")]
    [InlineData("_Verifier")]
    [InlineData("9Lives")]
    [InlineData("Ver-ifier")]
    [InlineData("")]
    public void Names_that_do_not_compile_are_refused(string name)
    {
        using var keys = Groth16.SetupForDevelopment(HandBuiltCircuit.Cubic().System);
        Assert.Throws<ArgumentException>(() => SolidityVerifier.Export(keys.VerificationKey, name));
    }

    [Fact]
    public void Ranges_of_no_signal_are_refused()
    {
        using var keys = Groth16.SetupForDevelopment(HandBuiltCircuit.Cubic().System);
        foreach (var range in new SignalRange[] { new(2, 0, 1), new(-1, 0, 1), new(0, 2, 1) })
        {
            Assert.Throws<ArgumentException>(() => SolidityVerifier.Export(keys.VerificationKey, ranges: [range]));
        }
    }

    [Fact]
    public void Release_exports_refuse_development_keys()
    {
        using var keys = Groth16.SetupForDevelopment(HandBuiltCircuit.Cubic().System);
        Assert.Throws<InsecureKeyException>(() => SolidityVerifier.Export(keys.VerificationKey, release: true));
    }
}
