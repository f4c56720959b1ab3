using System.CommandLine;
using CircuitGen.Cli.Circuits;
using CircuitGen.Cli.Files;
using CircuitGen.Cli.Running;

namespace CircuitGen.Cli.Commands;

/// <summary><c>verify</c>: whether a proof holds, and with the circuit at hand whether public inputs are in range.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var key = new Argument<string>("key") { Description = "The verification key (JSON), or the proving key (.zkey)." };
        var signals = new Argument<string>("public") { Description = "The public signals (JSON)." };
        var proof = new Argument<string>("proof") { Description = "The proof (JSON)." };
        var assembly = new Option<string?>("--assembly") { Description = "The .dll with the circuit: checks the declared ranges of public inputs as well, which a proof leaves to the verifier." };
        var circuit = SharedOptions.Circuit();
        var release = SharedOptions.Release();
        return new Command("verify", "Verifies a proof.") { key, signals, proof, assembly, circuit, release }.Runs(invocation =>
        {
            var loaded = KeyFiles.VerificationKey(invocation.Value(key));
            if (invocation.Value(release))
            {
                loaded.RequireReleaseGrade();
            }

            var values = KeyFiles.PublicSignals(invocation.Value(signals));
            if (values.Length != loaded.PublicCount)
            {
                throw new ToolException($"There are {values.Length} public signals and the key is for {loaded.PublicCount}: they are of different circuits.");
            }

            if (RangeProblem(invocation.Value(assembly), invocation.Value(circuit), values) is { } problem)
            {
                return Answer(false, $"A public input is not in its declared range: {problem}");
            }

            var holds = Groth16.Verify(loaded, values, KeyFiles.Proof(invocation.Value(proof)));
            return Answer(holds, holds ? "The proof holds." : "The proof does not hold.");
        });
    }

    private static string? RangeProblem(string? assembly, string? circuit, Scalar[] values)
    {
        if (assembly is null)
        {
            return circuit is null ? null : throw new ToolException("--circuit says which circuit of an assembly; give --assembly FILE as well.");
        }

        try
        {
            CircuitAssembly.Open(assembly).Load(circuit).CheckPublicSignals(values);
            return null;
        }
        catch (ArgumentException problem)
        {
            return problem.Message;
        }
    }

    private static Outcome Answer(bool holds, string text) =>
        new(text, new() { ["holds"] = holds, ["message"] = text }, holds ? ExitCode.Success : ExitCode.No);
}
