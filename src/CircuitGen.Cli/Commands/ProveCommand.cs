using System.CommandLine;
using System.Diagnostics;
using CircuitGen.Cli.Files;
using CircuitGen.Cli.Running;

namespace CircuitGen.Cli.Commands;

/// <summary><c>prove</c>: a proof of a witness, verified before it is written.</summary>
internal static class ProveCommand
{
    public static Command Create()
    {
        var key = new Argument<string>("key") { Description = "The circuit's key (.zkey)." };
        var witness = new Argument<string>("witness") { Description = "A witness (.wtns)." };
        var proofFile = new Option<string>("--proof") { Description = "The proof's file.", DefaultValueFactory = _ => "proof.json" };
        var publicFile = new Option<string>("--public") { Description = "The public signals' file.", DefaultValueFactory = _ => "public.json" };
        var threads = new Option<int>("--threads") { Description = "How many threads work on it.", DefaultValueFactory = _ => Environment.ProcessorCount };
        var release = SharedOptions.Release();
        var force = SharedOptions.Force();
        return new Command("prove", "Proves a witness.") { key, witness, proofFile, publicFile, threads, release, force }.Runs(invocation =>
        {
            var (proofPath, publicPath) = (invocation.Value(proofFile)!, invocation.Value(publicFile)!);
            OutputFiles.Require(invocation.Value(force), proofPath, publicPath);
            using var loaded = KeyFiles.ProvingKey(invocation.Value(key));
            var values = Read(invocation.Value(witness), loaded);
            var options = new ProvingOptions
            {
                Release = invocation.Value(release),
                Threads = invocation.Value(threads) is var count and > 0 ? count : throw new ToolException("--threads must be 1 or more."),
            };
            var watch = Stopwatch.StartNew();
            var proof = invocation.WithProgress("prove", () => Groth16.Prove(loaded, values, options, invocation.Cancellation));
            var time = watch.Elapsed;
            if (!Groth16.Verify(loaded.VerificationKey, values.PublicSignals, proof))
            {
                throw new ToolException(
                    "The proof does not hold: the witness does not satisfy the circuit of this key. Nothing was written. "
                    + "See what fails with: circuitgen check SYSTEM WITNESS; if it is satisfied, the key is of another circuit.",
                    ExitCode.No);
            }

            File.WriteAllText(proofPath, proof.ToJson());
            PublicSignalsFile.Write(publicPath, values.PublicSignals);
            return new(
                $"wrote {proofPath} and {publicPath}: proved in {Texts.Milliseconds(time)}, verified",
                new() { ["proof"] = proofPath, ["public"] = publicPath, ["milliseconds"] = time.TotalMilliseconds, ["verified"] = true });
        });
    }

    private static Witness Read(string path, ProvingKey key)
    {
        FileKinds.Require(path, FileKind.Witness);

        // Keys do not tell outputs from public inputs, and proofs need not.
        return WtnsFile.Read(path, new(outputs: key.PublicCount, publicInputs: 0, privateInputs: 0));
    }
}
