using System.CommandLine;
using System.Text.Json.Nodes;
using CircuitGen.Cli.Circuits;
using CircuitGen.Cli.Files;
using CircuitGen.Cli.Inputs;
using CircuitGen.Cli.Running;

namespace CircuitGen.Cli.Commands;

/// <summary><c>witness</c>: runs a circuit on inputs and checks the result.</summary>
internal static class WitnessCommand
{
    public static Command Create()
    {
        var assembly = SharedOptions.Assembly();
        var circuit = SharedOptions.Circuit();
        var input = new Option<string?>("--input", "-i") { Description = "JSON with a property for each parameter; - reads it from the standard input." };
        var output = SharedOptions.Output("witness.wtns", "The witness's file.");
        var signals = new Option<string?>("--public") { Description = "Writes the public signals (JSON) as well." };
        var force = SharedOptions.Force();
        return new Command("witness", "Runs a circuit on inputs: every wire's value, checked against every constraint.") { assembly, circuit, input, output, signals, force }.Runs(invocation =>
        {
            var loaded = CircuitAssembly.Open(invocation.Value(assembly)).Load(invocation.Value(circuit));
            var source = invocation.Value(input) ?? throw new ToolException($"Give inputs with --input FILE. {InputDocument.Expected(loaded)}");
            var witness = loaded.GenerateWitness(InputDocument.Read(loaded, Text(source), source == "-" ? "The input" : source));
            var system = loaded.Synthesize();
            system.EnsureSatisfied(witness);
            var path = invocation.Value(output)!;
            (string, Action<string>) values = (path, target => WtnsFile.Write(target, witness));
            OutputFiles.Write(
                invocation.Value(force),
                invocation.Value(signals) is { } file ? [values, (file, target => PublicSignalsFile.Write(target, witness.PublicSignals))] : [values]);
            return Outcome(system, witness, path);
        });
    }

    private static string Text(string source)
    {
        if (source == "-")
        {
            return Console.In.ReadToEnd();
        }

        return File.Exists(source) ? File.ReadAllText(source) : throw new ToolException($"There is no file {source}. Check the path after --input.");
    }

    private static Outcome Outcome(ConstraintSystem system, Witness witness, string path)
    {
        var outputs = new JsonObject();
        var lines = new List<string>();
        for (var i = 0; i < witness.Outputs.Length; i++)
        {
            var (name, value) = (system.NameOf(witness.Shape.FirstOutput + i), witness.Outputs[i].ToSignedBigInteger().ToString());
            outputs[name] = value;
            lines.Add($"{name} = {value}");
        }

        lines.Add($"wrote {path}: {Texts.Count(witness.Values.Length, "wire")}, all {Texts.Count(system.ConstraintCount, "constraint")} satisfied");
        return new(string.Join(Environment.NewLine, lines), new() { ["outputs"] = outputs, ["file"] = path, ["wires"] = witness.Values.Length, ["constraints"] = system.ConstraintCount });
    }
}
