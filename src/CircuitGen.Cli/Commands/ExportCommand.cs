using System.CommandLine;
using System.Text.Json.Nodes;
using CircuitGen.Cli.Circuits;
using CircuitGen.Cli.Files;
using CircuitGen.Cli.Running;

namespace CircuitGen.Cli.Commands;

/// <summary><c>export</c>: files for other tools, of a circuit or of a key.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var source = new Argument<string>("source") { Description = "The .dll of a project with circuits, or a proving key (.zkey)." };
        var circuit = SharedOptions.Circuit();
        var output = SharedOptions.Output(".", "The folder to write to.");
        return new Command("export", "Writes a circuit's .r1cs and .sym, or a key's verification_key.json.") { source, circuit, output }.Runs(invocation =>
        {
            var path = invocation.Value(source);
            var folder = Directory.CreateDirectory(invocation.Value(output)!).FullName;
            var files = FileKinds.Require(path, FileKind.Assembly, FileKind.ProvingKey) == FileKind.Assembly
                ? Circuit(CircuitAssembly.Open(path).Load(invocation.Value(circuit)), folder)
                : Key(path, folder);
            return new(
                string.Join(Environment.NewLine, files.Select(file => $"wrote {file}")),
                new() { ["files"] = new JsonArray([.. files.Select(file => (JsonNode)file)]) });
        });
    }

    private static string[] Circuit(UserCircuit circuit, string folder)
    {
        var system = circuit.Synthesize();
        var path = Path.Combine(folder, circuit.Report.ShortName);
        R1csFile.Write(path + ".r1cs", system);
        SymFile.Write(path + ".sym", system);
        return [path + ".r1cs", path + ".sym"];
    }

    private static string[] Key(string path, string folder)
    {
        var file = Path.Combine(folder, "verification_key.json");
        File.WriteAllText(file, KeyFiles.VerificationKey(path).ToJson());
        return [file];
    }
}
