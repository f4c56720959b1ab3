using System.CommandLine;
using CircuitGen.Cli.Circuits;
using CircuitGen.Cli.Files;
using CircuitGen.Cli.Running;
using CircuitGen.Solidity;

namespace CircuitGen.Cli.Commands;

/// <summary><c>solidity</c>: a contract that verifies proofs, and the arguments to call it with.</summary>
internal static class SolidityCommand
{
    public static Command Create()
    {
        var key = new Argument<string>("key") { Description = "The verification key (JSON), or the proving key (.zkey)." };
        var name = new Option<string>("--name") { Description = "The contract's name.", DefaultValueFactory = _ => "Groth16Verifier" };
        var output = new Option<string?>("--output", "-o") { Description = "The contract's file; by default its name with .sol." };
        var proof = new Option<string?>("--proof") { Description = "A proof, to print the arguments of verifyProof for." };
        var signals = new Option<string?>("--public") { Description = "The public signals of that proof." };
        var assembly = new Option<string?>("--assembly") { Description = "The .dll with the circuit: the contract then checks the declared ranges of public inputs as well, which a proof leaves to the verifier." };
        var circuit = SharedOptions.Circuit();
        var release = SharedOptions.Release();
        var force = SharedOptions.Force();
        return new Command("solidity", "Writes a contract that verifies proofs for a key.") { key, name, output, proof, signals, assembly, circuit, release, force }.Runs(invocation =>
        {
            var contract = invocation.Value(name)!;
            var path = invocation.Value(output) ?? contract + ".sol";
            var loaded = KeyFiles.VerificationKey(invocation.Value(key));
            var source = SolidityVerifier.Export(loaded, contract, invocation.Value(release), Ranges(loaded, invocation.Value(assembly), invocation.Value(circuit)));
            OutputFiles.Write(invocation.Value(force), (path, target => File.WriteAllText(target, source)));
            var call = Call(invocation.Value(proof), invocation.Value(signals));
            return new(
                $"wrote {path}{(call is null ? "" : $"{Environment.NewLine}{call}")}",
                new() { ["file"] = path, ["contract"] = contract, ["callArguments"] = call });
        });
    }

    private static IReadOnlyList<SignalRange> Ranges(VerificationKey key, string? assembly, string? circuit)
    {
        if (assembly is null)
        {
            return circuit is null ? [] : throw new ToolException("--circuit says which circuit of an assembly; give --assembly FILE as well.");
        }

        var loaded = CircuitAssembly.Open(assembly).Load(circuit);
        var count = loaded.Report.Cost.Outputs + loaded.Report.Cost.PublicInputs;
        return count == key.PublicCount
            ? PublicRanges.Of(loaded)
            : throw new ToolException($"{loaded.Report.ShortName} has {Texts.Count(count, "public signal")} and the key is for {key.PublicCount}: they are of different circuits.");
    }

    private static string? Call(string? proof, string? signals) => (proof, signals) switch
    {
        (null, null) => null,
        ({ } proofPath, { } signalsPath) => SolidityVerifier.CallArguments(KeyFiles.Proof(proofPath), KeyFiles.PublicSignals(signalsPath)),
        _ => throw new ToolException("For the arguments of a call, give both --proof FILE and --public FILE."),
    };
}
