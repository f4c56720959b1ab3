using System.Text;

namespace CircuitGen.Compiler.Reports;

/// <summary>All circuits of an assembly as one self-contained page: no script, nothing fetched, readable on a phone.</summary>
public static class HtmlReport
{
    /// <summary>The page.</summary>
    /// <param name="assembly">The assembly's name.</param>
    /// <param name="reports">Its circuits.</param>
    /// <param name="sources">The lines of each source file that could be read.</param>
    public static string Write(string assembly, IReadOnlyList<CircuitReport> reports, IReadOnlyDictionary<string, string[]> sources)
    {
        var page = new StringBuilder();
        page.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Append($"<title>Circuits of {Html.Text(assembly)}</title>\n<style>\n{HtmlStyle.Css}</style>\n</head>\n<body>\n");
        page.Append($"<header><h1>Circuits of {Html.Text(assembly)}</h1>\n");
        Overview(page, reports);
        page.Append("</header>\n<main>\n");
        foreach (var report in reports)
        {
            CircuitSection.Write(page, report, sources);
        }

        return page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Overview(StringBuilder page, IReadOnlyList<CircuitReport> reports) => HtmlTable.Write(
        page,
        ["circuit", "#constraints", "#parameters", "#M / N", "budget"],
        reports.Select(report => new[]
        {
            $"<a href=\"#{Html.Text(report.Name)}\">{Html.Text(report.ShortName)}</a>",
            Figures.Count(report.Cost.Constraints),
            Figures.Count(report.Cost.Parameters),
            Figures.PerParameter(report.Cost.Constraints, report.Cost.Parameters),
            report.Budget == 0 ? "" : CircuitSummary.Budget(report.Cost.Constraints, report.Budget),
        }));
}
