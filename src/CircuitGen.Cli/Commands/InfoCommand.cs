using System.CommandLine;
using System.Text.Json.Nodes;
using CircuitGen.Cli.Files;
using CircuitGen.Cli.Running;

namespace CircuitGen.Cli.Commands;

/// <summary><c>info</c>: what a file is and holds.</summary>
internal static class InfoCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "Any file of a circuit: .dll, .r1cs, .wtns, .zkey, .ptau, .sym or JSON." };
        var check = new Option<bool>("--check") { Description = "For a .zkey: checks that every point is in its group." };
        return new Command("info", "Says what a file is and holds.") { file, check }.Runs(invocation =>
        {
            var path = invocation.Value(file);
            var kind = FileKinds.Of(path);
            if (invocation.Value(check) && kind != FileKind.ProvingKey)
            {
                throw new ToolException($"--check is for proving keys (.zkey), and {path} is {FileKinds.Describe(kind).Name}. Leave it away.");
            }

            var facts = FileFacts.Of(path, kind);
            if (invocation.Value(check))
            {
                using var key = KeyFiles.ProvingKey(path);
                invocation.WithProgress("check", progress =>
                {
                    key.Validate(progress, invocation.Cancellation);
                    return true;
                });
                facts.Add(("points", "all in their groups"));
            }

            var json = new JsonObject { ["file"] = path, ["kind"] = kind.ToString() };
            foreach (var (name, value) in facts)
            {
                json[name] = value;
            }

            return new(
                string.Join(Environment.NewLine, facts.Select(fact => $"  {fact.Name}: {fact.Value}").Prepend($"{path} is {FileKinds.Describe(kind).Name}")),
                json,
                kind == FileKind.Unknown ? ExitCode.Wrong : ExitCode.Success);
        });
    }
}
