using System.Text;

namespace CircuitGen.Compiler.Reports;

/// <summary>One circuit of the page.</summary>
internal static class CircuitSection
{
    public static void Write(StringBuilder page, CircuitReport report, IReadOnlyDictionary<string, string[]> sources)
    {
        page.Append($"<section id=\"{Html.Text(report.Name)}\">\n<h2>{Html.Text(report.ShortName)}</h2>\n<dl>\n");
        foreach (var (name, value) in ReportFigures.Of(report))
        {
            page.Append($"<div><dt>{name}</dt><dd>{value}</dd></div>\n");
        }

        page.Append("</dl>\n<h3>Under several proof systems</h3>\n");
        ProofSystems(page, report);
        page.Append("<h3>By gadget</h3>\n<p class=\"key\">");
        foreach (var (category, constraints) in report.Split)
        {
            page.Append($"<span><i class=\"{category}\"></i>{category.Name()} {Figures.Count(constraints)} ({Figures.Share(constraints, report.Cost.Constraints)})</span> ");
        }

        page.Append("</p>\n");
        FlameGraph.Write(page, FlameGraph.ByGadget(report));
        page.Append("<h3>By line</h3>\n");
        FlameGraph.Write(page, FlameGraph.ByLine(report));
        page.Append("<h3>What costs</h3>\n");
        Expressions(page, report);
        AnnotatedSource.Write(page, report, sources);
        page.Append("<details><summary>Intervals of all variables</summary>\n");
        Intervals(page, report);
        page.Append("</details>\n</section>\n");
    }

    private static void ProofSystems(StringBuilder page, CircuitReport report) => HtmlTable.Write(
        page,
        ["proof system", "#size (M)", "#M / N", "figure", "what it counts"],
        ProofSystemSize.Of(report).Select(size => new[]
        {
            size.System,
            $"{(size.IsExact ? "" : "about ")}{Figures.Count(size.Size)} {size.Unit}",
            Figures.PerParameter(size.Size, report.Cost.Parameters),
            size.IsExact ? "exact" : "estimate",
            Html.Text(size.Counted),
        }));

    private static void Expressions(StringBuilder page, CircuitReport report) => HtmlTable.Write(
        page,
        ["gadget", "#constraints", "#share", "width", "line"],
        report.Expressions.Select(place => new[]
        {
            $"<i class=\"{place.Cost.Category}\"></i>{Html.Text(place.Cost.Gadget)}{(place.Cost.Gadgets > 1 ? $" &times; {Figures.Count(place.Cost.Gadgets)}" : "")}",
            Figures.Count(place.Cost.Constraints),
            Figures.Share(place.Cost.Constraints, report.Cost.Constraints),
            place.Cost.Widths,
            $"{place.Position.Line} <code>{Html.Text(place.Text)}</code>",
        }));

    private static void Intervals(StringBuilder page, CircuitReport report) => HtmlTable.Write(
        page,
        ["variable", "type", "#least", "#greatest"],
        report.Variables.Select(variable => new[]
        {
            $"<code>{Html.Text(variable.Name)}</code>", $"<code>{Html.Text(variable.Type)}</code>", variable.Low, variable.High,
        }));
}
