using System.CommandLine;
using System.Text.Json.Nodes;
using CircuitGen.Build;
using CircuitGen.Cli.Circuits;
using CircuitGen.Cli.Files;
using CircuitGen.Cli.Running;
using CircuitGen.Compiler.Reports;

namespace CircuitGen.Cli.Commands;

/// <summary><c>report</c>: what circuits cost, out of the assembly, without running it.</summary>
internal static class ReportCommand
{
    public static Command Create()
    {
        var assembly = SharedOptions.Assembly();
        var circuit = SharedOptions.Circuit();
        var output = new Option<string?>("--output", "-o") { Description = "A folder: writes JSON, Markdown and HTML to 'circuits' in it." };
        var source = new Option<string>("--source") { Description = "The project's folder, for source lines in the HTML.", DefaultValueFactory = _ => "." };
        var force = SharedOptions.Force();
        return new Command("report", "Shows what the circuits of an assembly cost.") { assembly, circuit, output, source, force }.Runs(invocation =>
        {
            var opened = CircuitAssembly.Open(invocation.Value(assembly));
            var reports = invocation.Value(circuit) is { } name ? [opened.Find(name)] : opened.Reports;
            var files = invocation.Value(output) is { } folder
                ? Write(invocation.Value(source)!, Path.Combine(folder, "circuits"), opened.Name, reports, invocation.Value(force))
                : [];
            return new(Text(reports, files), Json(reports, files));
        });
    }

    private static IReadOnlyList<string> Write(string source, string folder, string assembly, IReadOnlyList<CircuitReport> reports, bool isForced)
    {
        var temporary = Directory.CreateTempSubdirectory("circuitgen-").FullName;
        try
        {
            (string Path, Action<string> Write)[] files =
            [
                .. new ReportFiles(source, temporary).Write(assembly, reports)
                    .Select(file => (Path.Combine(folder, Path.GetFileName(file)), (Action<string>)(target => File.Copy(file, target, overwrite: true)))),
            ];
            Directory.CreateDirectory(folder);
            OutputFiles.Write(isForced, files);
            return [.. files.Select(file => file.Path)];
        }
        finally
        {
            Directory.Delete(temporary, recursive: true);
        }
    }

    private static string Text(IReadOnlyList<CircuitReport> reports, IReadOnlyList<string> files) => string.Join(
        Environment.NewLine,
        reports.Select(report => $"{report.ShortName}: {CircuitSummary.Text(report.Cost, report.Split, report.Budget)}").Concat(files.Select(file => $"wrote {file}")));

    private static JsonObject Json(IReadOnlyList<CircuitReport> reports, IReadOnlyList<string> files) => new()
    {
        ["circuits"] = new JsonArray([.. reports.Select(report => JsonNode.Parse(JsonReport.Write(report)))]),
        ["files"] = new JsonArray([.. files.Select(file => (JsonNode)file)]),
    };
}
