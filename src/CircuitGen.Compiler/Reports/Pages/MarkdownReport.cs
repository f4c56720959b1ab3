using System.Text;

namespace CircuitGen.Compiler.Reports;

/// <summary>A report as Markdown, for pull requests.</summary>
public static class MarkdownReport
{
    /// <summary>The Markdown.</summary>
    public static string Write(CircuitReport report)
    {
        var text = new StringBuilder();
        var cost = report.Cost;
        text.Append($"# {report.ShortName}\n\n{CircuitSummary.Text(cost, report.Split, report.Budget)}.\n\n");
        text.Append("| figure | value |\n|---|---:|\n");
        foreach (var (name, value) in ReportFigures.Of(report))
        {
            text.Append($"| {name} | {value} |\n");
        }

        text.Append("\n## Where the constraints come from\n\n| constraints | share | gadget | source |\n|---:|---:|---|---|\n");
        foreach (var place in report.Expressions)
        {
            var widths = place.Cost.Widths.Length == 0 ? "" : $" ({place.Cost.Widths})";
            text.Append($"| {Figures.Count(place.Cost.Constraints)} | {Figures.Share(place.Cost.Constraints, cost.Constraints)} | {place.Cost.Gadget}{widths} | `{Escape(place.Text)}` {place.Position.File}:{place.Position.Line} |\n");
        }

        text.Append("\n## Under several proof systems\n\n| proof system | size (M) | figure | what it counts |\n|---|---:|---|---|\n");
        foreach (var size in ProofSystemSize.Of(report))
        {
            text.Append($"| {size.System} | {(size.IsExact ? "" : "about ")}{Figures.Count(size.Size)} {size.Unit} | {(size.IsExact ? "exact" : "estimate")} | {size.Counted} |\n");
        }

        text.Append("\n## Intervals\n\n| variable | type | values |\n|---|---|---|\n");
        foreach (var variable in report.Variables)
        {
            text.Append($"| `{variable.Name}` | `{variable.Type}` | [{variable.Low}, {variable.High}] |\n");
        }

        return text.ToString();
    }

    private static string Escape(string code) => code.Replace("`", "'").Replace("|", "\\|");
}
