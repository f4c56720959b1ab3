using System.CommandLine;
using System.Text.Json.Nodes;
using CircuitGen.Cli.Circuits;
using CircuitGen.Cli.Files;
using CircuitGen.Cli.Running;
using CircuitGen.Compiler.Reports;

namespace CircuitGen.Cli.Commands;

/// <summary><c>export</c>: files for other tools, of a circuit or of a key.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var source = new Argument<string>("source") { Description = "The .dll of a project with circuits, or a proving key (.zkey)." };
        var circuit = SharedOptions.Circuit();
        var output = SharedOptions.Output(".", "The folder to write to.");
        var force = SharedOptions.Force();
        return new Command("export", "Writes a circuit's .r1cs and .sym, or a key's verification_key.json.") { source, circuit, output, force }.Runs(invocation =>
        {
            var path = invocation.Value(source);
            var kind = FileKinds.Require(path, FileKind.Assembly, FileKind.ProvingKey);
            var folder = Directory.CreateDirectory(invocation.Value(output)!).FullName;
            var files = kind == FileKind.Assembly
                ? Circuit(CircuitAssembly.Open(path), invocation.Value(circuit), folder, invocation.Value(force))
                : Key(path, folder, invocation.Value(force));
            return new(
                string.Join(Environment.NewLine, files.Select(file => $"wrote {file}")),
                new() { ["files"] = new JsonArray([.. files.Select(file => (JsonNode)file)]) });
        });
    }

    private static string[] Circuit(CircuitAssembly assembly, string? name, string folder, bool isForced)
    {
        var circuit = assembly.Load(name);
        var system = circuit.Synthesize();
        var path = Path.Combine(folder, CircuitFileNames.Of(assembly.Reports)[circuit.Report.Name]);
        OutputFiles.Write(isForced, (path + ".r1cs", target => R1csFile.Write(target, system)), (path + ".sym", target => SymFile.Write(target, system)));
        return [path + ".r1cs", path + ".sym"];
    }

    private static string[] Key(string path, string folder, bool isForced)
    {
        var file = Path.Combine(folder, "verification_key.json");
        var key = KeyFiles.VerificationKey(path);
        key.RequireSound();
        OutputFiles.Write(isForced, (file, target => File.WriteAllText(target, key.ToJson())));
        return [file];
    }
}
