using System.CommandLine;
using System.Text.Json.Nodes;
using CircuitGen.Cli.Circuits;
using CircuitGen.Cli.Files;
using CircuitGen.Cli.Running;
using CircuitGen.Compiler.Reports;

namespace CircuitGen.Cli.Commands;

/// <summary><c>baseline</c>: writes circuits.baseline.txt, or compares with it.</summary>
internal static class BaselineCommand
{
    public static Command Create()
    {
        var assembly = SharedOptions.Assembly();
        var file = new Option<string>("--file") { Description = "The baseline's file.", DefaultValueFactory = _ => Baseline.FileName };
        var check = new Option<bool>("--check") { Description = $"Writes nothing; exits with {(int)ExitCode.No} where a circuit costs more than the file says, or is not in it." };
        var force = SharedOptions.Force();
        return new Command("baseline", "Writes what circuits cost to the project's baseline, or compares with it.") { assembly, file, check, force }.Runs(invocation =>
        {
            var reports = CircuitAssembly.Open(invocation.Value(assembly)).Reports;
            var path = invocation.Value(file)!;
            if (invocation.Value(check))
            {
                return Compare(reports, path);
            }

            // To replace a baseline is what the command is for; to replace anything else is not.
            OutputFiles.Require(invocation.Value(force) || (File.Exists(path) && Baseline.IsOne(File.ReadAllText(path))), path);
            File.WriteAllText(path, Baseline.Of(reports).ToString());
            return new($"wrote {path}: {Texts.Count(reports.Count, "circuit")}", new() { ["file"] = path, ["circuits"] = reports.Count });
        });
    }

    private static Outcome Compare(IReadOnlyList<CircuitReport> reports, string path)
    {
        if (!File.Exists(path))
        {
            throw new ToolException($"There is no {path}. Write it with: circuitgen baseline ASSEMBLY --file {path}");
        }

        var baseline = Baseline.Parse(File.ReadAllText(path));
        var grown = reports
            .Select(report => (report.Name, Before: baseline.Find(report.Name)?.Constraints, Now: report.Cost.Constraints))
            .Where(circuit => circuit.Before is null || circuit.Now > circuit.Before)
            .ToArray();
        var lines = grown.Select(circuit => circuit.Before is { } before
            ? $"{circuit.Name}: {Texts.Count(circuit.Now)} constraints, {Texts.Count(circuit.Now - before)} more than the baseline's {Texts.Count(before)}"
            : $"{circuit.Name}: {Texts.Count(circuit.Now)} constraints, not in the baseline");
        var json = new JsonArray([.. grown.Select(circuit => new JsonObject { ["name"] = circuit.Name, ["before"] = circuit.Before, ["now"] = circuit.Now })]);
        return new(
            grown.Length == 0 ? $"No circuit costs more than {path} says." : string.Join(Environment.NewLine, lines),
            new() { ["grown"] = json },
            grown.Length == 0 ? ExitCode.Success : ExitCode.No);
    }
}
