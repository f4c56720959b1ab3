using System.CommandLine;
using CircuitGen.Cli.Files;
using CircuitGen.Cli.Running;

namespace CircuitGen.Cli.Commands;

/// <summary><c>check</c>: whether a witness satisfies a system.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var system = SharedOptions.System();
        var witness = new Argument<string>("witness") { Description = "A witness (.wtns)." };
        var circuit = SharedOptions.Circuit();
        return new Command("check", "Checks a witness against every constraint; names the first that fails.") { system, witness, circuit }.Runs(invocation =>
        {
            var loaded = Systems.Load(invocation.Value(system), invocation.Value(circuit));
            var path = invocation.Value(witness);
            FileKinds.Require(path, FileKind.Witness);
            var values = WtnsFile.Read(path, loaded.Shape);
            if (values.Values.Length != loaded.WireCount)
            {
                throw new ToolException($"{path} has {Texts.Count(values.Values.Length, "wire")} and the system {Texts.Count(loaded.WireCount)}: they are of different circuits, or of different versions of one. Make the witness again.");
            }

            var result = loaded.Check(values);
            return new(
                result.IsSatisfied ? $"All {Texts.Count(loaded.ConstraintCount, "constraint")} are satisfied." : result.Message,
                new() { ["satisfied"] = result.IsSatisfied, ["constraint"] = result.IsSatisfied ? null : result.Constraint, ["message"] = result.Message },
                result.IsSatisfied ? ExitCode.Success : ExitCode.No);
        });
    }
}
