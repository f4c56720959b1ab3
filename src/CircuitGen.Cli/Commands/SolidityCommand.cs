using System.CommandLine;
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
        var release = SharedOptions.Release();
        return new Command("solidity", "Writes a contract that verifies proofs for a key.") { key, name, output, proof, signals, release }.Runs(invocation =>
        {
            var contract = invocation.Value(name)!;
            var source = SolidityVerifier.Export(KeyFiles.VerificationKey(invocation.Value(key)), contract, invocation.Value(release));
            var path = invocation.Value(output) ?? contract + ".sol";
            File.WriteAllText(path, source);
            var call = Call(invocation.Value(proof), invocation.Value(signals));
            return new(
                $"wrote {path}{(call is null ? "" : $"{Environment.NewLine}{call}")}",
                new() { ["file"] = path, ["contract"] = contract, ["callArguments"] = call });
        });
    }

    private static string? Call(string? proof, string? signals) => (proof, signals) switch
    {
        (null, null) => null,
        ({ } proofPath, { } signalsPath) => SolidityVerifier.CallArguments(KeyFiles.Proof(proofPath), KeyFiles.PublicSignals(signalsPath)),
        _ => throw new ToolException("For the arguments of a call, give both --proof FILE and --public FILE."),
    };
}
