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
            Circuit(page, report, sources);
        }

        return page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Overview(StringBuilder page, IReadOnlyList<CircuitReport> reports)
    {
        page.Append("<div class=\"scroll\"><table><thead><tr><th>circuit</th><th class=\"n\">constraints</th><th class=\"n\">parameters</th><th class=\"n\">M / N</th><th>budget</th></tr></thead><tbody>\n");
        foreach (var report in reports)
        {
            var cost = report.Cost;
            var ratio = cost.Parameters == 0 ? "" : Figures.Ratio((double)cost.Constraints / cost.Parameters);
            var budget = report.Budget == 0 ? "" : CircuitSummary.Budget(cost.Constraints, report.Budget);
            page.Append($"<tr><td><a href=\"#{Html.Text(report.Name)}\">{Html.Text(report.ShortName)}</a></td><td class=\"n\">{Figures.Count(cost.Constraints)}</td><td class=\"n\">{Figures.Count(cost.Parameters)}</td><td class=\"n\">{ratio}</td><td>{budget}</td></tr>\n");
        }

        page.Append("</tbody></table></div>\n");
    }

    private static void Circuit(StringBuilder page, CircuitReport report, IReadOnlyDictionary<string, string[]> sources)
    {
        page.Append($"<section id=\"{Html.Text(report.Name)}\">\n<h2>{Html.Text(report.ShortName)}</h2>\n<dl>\n");
        foreach (var (name, value) in ReportFigures.Of(report))
        {
            page.Append($"<div><dt>{name}</dt><dd>{value}</dd></div>\n");
        }

        page.Append("</dl>\n<p class=\"key\">");
        foreach (var (category, constraints) in report.Split)
        {
            page.Append($"<span><i class=\"{category}\"></i>{category.Name()} {Figures.Count(constraints)} ({Figures.Share(constraints, report.Cost.Constraints)})</span> ");
        }

        page.Append("</p>\n<h3>By gadget</h3>\n");
        FlameGraph.Write(page, FlameGraph.ByGadget(report));
        page.Append("<h3>By line</h3>\n");
        FlameGraph.Write(page, FlameGraph.ByLine(report));
        ExpressionTable(page, report);
        AnnotatedSource.Write(page, report, sources);
        ProofSystemTable(page, report);
        IntervalTable(page, report);
        page.Append("</section>\n");
    }

    private static void ExpressionTable(StringBuilder page, CircuitReport report)
    {
        page.Append("<h3>What costs</h3>\n<div class=\"scroll\"><table><thead><tr><th class=\"n\">constraints</th><th class=\"n\">share</th><th>gadget</th><th>width</th><th>line</th></tr></thead><tbody>\n");
        foreach (var place in report.Expressions)
        {
            var cost = place.Cost;
            page.Append($"<tr><td class=\"n\">{Figures.Count(cost.Constraints)}</td><td class=\"n\">{Figures.Share(cost.Constraints, report.Cost.Constraints)}</td>");
            page.Append($"<td><i class=\"{cost.Category}\"></i>{Html.Text(cost.Gadget)}{(cost.Gadgets > 1 ? $" &times; {Figures.Count(cost.Gadgets)}" : "")}</td><td>{cost.Widths}</td>");
            page.Append($"<td>{place.Position.Line} <code>{Html.Text(place.Text)}</code></td></tr>\n");
        }

        page.Append("</tbody></table></div>\n");
    }

    private static void ProofSystemTable(StringBuilder page, CircuitReport report)
    {
        page.Append("<h3>Under several proof systems</h3>\n<div class=\"scroll\"><table><thead><tr><th>proof system</th><th class=\"n\">size</th><th>counted</th></tr></thead><tbody>\n");
        foreach (var size in ProofSystemSize.Of(report))
        {
            page.Append($"<tr><td>{size.System}</td><td class=\"n\">{(size.IsExact ? "" : "about ")}{Figures.Count(size.Size)} {size.Unit}</td><td>{Html.Text(size.Counted)}</td></tr>\n");
        }

        page.Append("</tbody></table></div>\n");
    }

    private static void IntervalTable(StringBuilder page, CircuitReport report)
    {
        page.Append("<details><summary>Intervals of all variables</summary>\n<div class=\"scroll\"><table><thead><tr><th>variable</th><th>type</th><th class=\"n\">least</th><th class=\"n\">greatest</th></tr></thead><tbody>\n");
        foreach (var variable in report.Variables)
        {
            page.Append($"<tr><td><code>{Html.Text(variable.Name)}</code></td><td><code>{Html.Text(variable.Type)}</code></td><td class=\"n\">{variable.Low}</td><td class=\"n\">{variable.High}</td></tr>\n");
        }

        page.Append("</tbody></table></div></details>\n");
    }
}
