using System.CommandLine;
using CircuitGen.Cli.Files;
using CircuitGen.Cli.Running;

namespace CircuitGen.Cli.Commands;

/// <summary><c>contribute</c>: one party's step in making a key secure.</summary>
internal static class ContributeCommand
{
    public static Command Create()
    {
        var key = new Argument<string>("key") { Description = "The key (.zkey) of the setup, or of the last contributor." };
        var name = new Option<string>("--name") { Description = "What the record calls you.", DefaultValueFactory = _ => "" };
        var output = SharedOptions.Output("contributed.zkey", "The new key's file.");
        var release = SharedOptions.Release();
        var force = SharedOptions.Force();
        return new Command("contribute", "Adds a secret number of this machine's to a key, and forgets it. The key is secure if one contributor was honest.") { key, name, output, release, force }.Runs(invocation =>
        {
            var (path, target) = (invocation.Value(key), invocation.Value(output)!);
            if (Path.GetFullPath(path) == Path.GetFullPath(target))
            {
                throw new ToolException($"{path} cannot be both the old key and the new one. Give another --output.");
            }

            OutputFiles.Require(invocation.Value(force), target);
            using var before = KeyFiles.ProvingKey(path);
            if (invocation.Value(release) && before.IsDevelopmentKey)
            {
                before.RequireReleaseGrade();
            }

            using var after = invocation.WithProgress("contribute", progress => Groth16.Contribute(before, invocation.Value(name)!, progress, invocation.Cancellation));
            after.Save(target);
            return new(
                $"wrote {target}: {Texts.Count(after.ContributionCount, "contribution")}{Environment.NewLine}Check it with: snarkjs zkey verify SYSTEM PTAU {target}",
                new() { ["file"] = target, ["contributions"] = after.ContributionCount, ["development"] = after.IsDevelopmentKey });
        });
    }
}
