using System.Globalization;
using System.Net;
using System.Text;

namespace CircuitGen.Samples.Frontier;

/// <summary>The page around the picture: a legend, and a table of all models.</summary>
internal static class HtmlPage
{
    private const string Head = """
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Accuracy against constraints</title>
        <style>
          :root { color-scheme: light dark; --ink: #1c1f23; --paper: #fff; --line: #dfe3e8; --soft: #5b6570; --other: #8a939d;
            --Trees: #1a7f37; --DenseNetworks: #0a69c7; --Convolutions: #8a3ffc; --Kernels: #b35900; --Weightless: #c2255c; --Tabular: #0b7a75; }
          @media (prefers-color-scheme: dark) { :root { --ink: #e8eaed; --paper: #14171a; --line: #2c3238; --soft: #a3adb8; --other: #87919b;
            --Trees: #4ac26b; --DenseNetworks: #58a6ff; --Convolutions: #b392f0; --Kernels: #f0a040; --Weightless: #ff7b9c; --Tabular: #4fc7bf; } }
          body { margin: 0 auto; padding: 12px; max-width: 760px; font: 15px/1.45 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
          h1 { font-size: 1.25rem; margin: .2em 0; }
          svg { width: 100%; height: auto; }
          svg text { font: 11.5px system-ui, sans-serif; fill: currentColor; }
          svg .axis { fill: var(--soft); } svg .grid { stroke: var(--line); } svg .leader { stroke: currentColor; opacity: .5; }
          svg circle { fill: currentColor; } svg rect { fill: var(--paper); stroke: currentColor; stroke-width: 1.5; }
          .legend span { display: inline-block; margin-right: 1em; white-space: nowrap; } .legend span::before { content: "\25CF "; }
          .legend .Other::before { content: "\25A1 "; }
          .scroll { overflow-x: auto; } table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
          th, td { padding: 3px 8px; border-bottom: 1px solid var(--line); text-align: right; white-space: nowrap; }
          th:first-child, td:first-child, th:last-child, td:last-child { text-align: left; }
          .Other { color: var(--other); }

        """;

    /// <summary>Writes the page.</summary>
    /// <param name="chart">The picture.</param>
    /// <param name="entries">The models of the table.</param>
    public static string Write(string chart, IReadOnlyList<FrontierEntry> entries)
    {
        var page = new StringBuilder(Head);
        foreach (var family in Enum.GetNames<Family>())
        {
            page.AppendLine(CultureInfo.InvariantCulture, $"  .{family} {{ color: var(--{family}); }}");
        }

        page.AppendLine("</style>");
        page.AppendLine("<h1>Accuracy against constraints</h1>");
        page.AppendLine("<p>MNIST digits, the last 10,000 training images. Filled: circuits of this sample, everything counted. Squares: figures that others published.</p>");
        page.Append("<p class='legend'>");
        foreach (var family in entries.Select(entry => entry.Family).Distinct())
        {
            page.Append(CultureInfo.InvariantCulture, $"<span class='{family}'>{Words(family)}</span>");
        }

        page.AppendLine("<span class='Other'>others</span></p>");
        page.Append(chart);
        WriteTable(page, entries);
        return page.AppendLine("</html>").ToString();
    }

    private static void WriteTable(StringBuilder page, IReadOnlyList<FrontierEntry> entries)
    {
        page.AppendLine("<div class='scroll'><table><tr><th>model<th>constraints<th>of these inputs<th>N<th>M/N<th>accuracy<th>input and shape");
        foreach (var (family, model, inputs) in entries)
        {
            page.AppendLine(
                CultureInfo.InvariantCulture,
                $"<tr><td class='{family}'>{model.Name}<td>{model.Cost.Constraints:N0}<td>{inputs:N0}<td>{model.Cost.Parameters:N0}<td>{model.Cost.ConstraintsPerParameter:F3}<td>{model.Accuracy:F2}%<td>{WebUtility.HtmlEncode(model.Summary)}");
        }

        page.AppendLine("</table></div>");
    }

    private static string Words(Family family) => string.Concat(family.ToString().Select((letter, i) =>
        i > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
