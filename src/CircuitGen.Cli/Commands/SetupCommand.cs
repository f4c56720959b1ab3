using System.CommandLine;
using CircuitGen.Cli.Files;
using CircuitGen.Cli.Running;

namespace CircuitGen.Cli.Commands;

/// <summary><c>setup</c>: a circuit's key, from a ceremony or for development.</summary>
internal static class SetupCommand
{
    public static Command Create()
    {
        var system = SharedOptions.System();
        var circuit = SharedOptions.Circuit();
        var powers = new Option<string?>("--ptau") { Description = "The prepared .ptau file of a ceremony. The key must be contributed to before it can be used." };
        var development = new Option<bool>("--development") { Description = "Makes an insecure key at once: whoever runs this can forge proofs." };
        var output = SharedOptions.Output("circuit.zkey", "The key's file.");
        var release = SharedOptions.Release();
        var force = SharedOptions.Force();
        return new Command("setup", "Makes a circuit's proving key.") { system, circuit, powers, development, output, release, force }.Runs(invocation =>
        {
            var (ptau, isDevelopment) = (invocation.Value(powers), invocation.Value(development));
            if (ptau is null != isDevelopment)
            {
                throw new ToolException("Give either --ptau FILE, for a key that can become secure, or --development, for one that is not.");
            }

            if (isDevelopment && invocation.Value(release))
            {
                throw new ToolException("A development key is not fit for release. Give --ptau FILE with the prepared file of a public ceremony instead.", ExitCode.Insecure);
            }

            OutputFiles.Require(invocation.Value(force), invocation.Value(output)!);
            var loaded = Systems.Load(invocation.Value(system), invocation.Value(circuit));
            using var key = isDevelopment
                ? invocation.WithProgress("setup", progress => Groth16.SetupForDevelopment(loaded, progress, invocation.Cancellation).ProvingKey)
                : FromCeremony(invocation, loaded, ptau!);
            var path = invocation.Value(output)!;
            key.Save(path);
            var next = isDevelopment ? "" : $"{Environment.NewLine}Nobody has contributed yet, so the key is refused. Next: circuitgen contribute {path} --name NAME";
            return new(
                $"wrote {path}: {Texts.Count(key.WireCount, "wire")}, {Texts.Count(key.PublicCount, "public signal")}, domain {Texts.Count(key.DomainSize)}{next}",
                new() { ["file"] = path, ["development"] = key.IsDevelopmentKey, ["wires"] = key.WireCount, ["publicSignals"] = key.PublicCount, ["contributions"] = key.ContributionCount });
        });
    }

    private static ProvingKey FromCeremony(Invocation invocation, ConstraintSystem system, string path)
    {
        FileKinds.Require(path, FileKind.PowersOfTau);
        using var powers = PowersOfTau.Load(path);
        return invocation.WithProgress("setup", progress => Groth16.Setup(system, powers, progress, invocation.Cancellation));
    }
}
