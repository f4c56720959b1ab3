using System.Globalization;
using System.Text;

namespace CircuitGen.Compiler.Reports;

/// <summary>The source of a circuit with the cost of every line beside it.</summary>
internal static class AnnotatedSource
{
    // Signature, attributes and closing braces around the lines that hold expressions.
    private const int Margin = 3;

    public static void Write(StringBuilder page, CircuitReport report, IReadOnlyDictionary<string, string[]> sources)
    {
        var costs = report.Expressions.ToLookup(place => (place.Position.File, place.Position.Line));
        foreach (var range in report.Code)
        {
            if (!sources.TryGetValue(range.File, out var lines))
            {
                continue;
            }

            page.Append($"<h3>{Html.Text(range.File)}</h3>\n<div class=\"scroll\"><table class=\"code\"><tbody>\n");
            for (var line = Math.Max(1, range.FirstLine - Margin); line <= Math.Min(lines.Length, range.LastLine + Margin); line++)
            {
                Line(page, line, lines[line - 1], [.. costs[(range.File, line)]], report.Cost.Constraints);
            }

            page.Append("</tbody></table></div>\n");
        }
    }

    private static void Line(StringBuilder page, int number, string code, IReadOnlyList<ExpressionCost> costs, long total)
    {
        var constraints = costs.Sum(place => place.Cost.Constraints);
        var heat = constraints == 0 ? "" : $" style=\"--heat:{(0.08 + (0.5 * constraints / total)).ToString("0.##", CultureInfo.InvariantCulture)}\" class=\"hot\"";
        var explanation = Html.Text(string.Join("; ", costs.Select(place => place.Describe("the circuit", total))));
        page.Append($"<tr{heat}><td class=\"n\">{number}</td><td class=\"n cost\" title=\"{explanation}\">{(constraints == 0 ? "" : Figures.Count(constraints))}</td><td><pre>{Html.Text(code)}</pre></td></tr>\n");
    }
}
