using System.CommandLine;
using System.Text.Json.Nodes;
using CircuitGen.Cli.Circuits;
using CircuitGen.Cli.Files;
using CircuitGen.Cli.Running;

namespace CircuitGen.Cli.Commands;

/// <summary><c>diff</c>: what changed from one file to another of the same kind.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var before = new Argument<string>("before") { Description = "An assembly, a report (JSON), an .r1cs, a .wtns or public signals (JSON)." };
        var after = new Argument<string>("after") { Description = "A file of the same kind." };
        return new Command("diff", "Says what changed between two files of a kind.") { before, after }.Runs(invocation =>
        {
            var (left, right) = (invocation.Value(before), invocation.Value(after));
            var kind = FileKinds.Require(left, FileKind.Assembly, FileKind.Report, FileKind.ConstraintSystem, FileKind.Witness, FileKind.PublicSignals);
            FileKinds.Require(right, kind);
            var differences = kind switch
            {
                FileKind.Assembly => FigureDifferences.Of(Figures(left), Figures(right)),
                FileKind.Report => FigureDifferences.Of(ReportFigures(left), ReportFigures(right)),
                FileKind.ConstraintSystem => SystemDifferences.Of(R1csFile.Read(left), R1csFile.Read(right)),
                FileKind.Witness => ValueDifferences.Of("wire", Wires(left), Wires(right)),
                _ => ValueDifferences.Of("public signal", PublicSignalsFile.Read(left), PublicSignalsFile.Read(right)),
            };
            return new(
                differences.Count == 0 ? "No difference." : string.Join(Environment.NewLine, differences),
                new() { ["differences"] = new JsonArray([.. differences.Select(difference => (JsonNode)difference)]) },
                differences.Count == 0 ? ExitCode.Success : ExitCode.No);
        });
    }

    private static Scalar[] Wires(string path) => WtnsFile.Read(path, new(outputs: 0, publicInputs: 0, privateInputs: 0)).Values.ToArray();

    private static Dictionary<string, Dictionary<string, long>> Figures(string path) => CircuitAssembly.Open(path).Reports.ToDictionary(
        report => report.Name,
        report => FigureDifferences.FiguresOf(JsonNode.Parse(Compiler.Reports.JsonReport.Write(report))!.AsObject()));

    private static Dictionary<string, Dictionary<string, long>> ReportFigures(string path) => ReportFile.Read(
        path, report => new Dictionary<string, Dictionary<string, long>> { [ReportFile.NameOf(report, path)] = FigureDifferences.FiguresOf(report) });
}
