using System.Text;

namespace CircuitGen.Compiler.Reports;

/// <summary>A table that becomes a list of labelled lines where it has no room for columns.</summary>
internal static class HtmlTable
{
    /// <summary>Writes the table.</summary>
    /// <param name="headings">One per column; a column of figures begins with <c>#</c>.</param>
    /// <param name="rows">The cells, as HTML.</param>
    public static void Write(StringBuilder page, string[] headings, IEnumerable<string[]> rows)
    {
        page.Append("<div class=\"scroll\"><table class=\"rows\"><thead><tr>");
        foreach (var heading in headings)
        {
            page.Append($"<th{Style(heading)}>{Html.Text(Name(heading))}</th>");
        }

        page.Append("</tr></thead><tbody>\n");
        foreach (var row in rows)
        {
            page.Append("<tr>");
            for (var i = 0; i < row.Length; i++)
            {
                // The first cell says what the row is about and needs no label.
                page.Append($"<td{Style(headings[i])} data-label=\"{(i == 0 ? "" : Html.Text(Name(headings[i])))}\">{row[i]}</td>");
            }

            page.Append("</tr>\n");
        }

        page.Append("</tbody></table></div>\n");
    }

    private static string Name(string heading) => heading.TrimStart('#');

    private static string Style(string heading) => heading[0] == '#' ? " class=\"n\"" : "";
}
