using System.Globalization;
using System.Net;
using System.Text;

namespace CircuitGen.Samples.Frontier;

/// <summary>The picture: accuracy against constraints.</summary>
internal static class SvgChart
{
    private static readonly double[] s_accuracies = [80, 85, 90, 93, 95, 97, 98, 98.5, 99];
    private static readonly (double Value, string Text)[] s_sizes =
    [
        (100, "100"), (1_000, "1,000"), (10_000, "10,000"), (100_000, "100,000"), (1_000_000, "1 million"),
    ];

    /// <summary>Draws the points that lie within the axes.</summary>
    public static string Draw(IEnumerable<PlotPoint> all)
    {
        var points = all.Where(PlotScale.Shows).ToArray();
        var svg = new StringBuilder();
        Line(svg, $"<svg viewBox='0 0 {PlotScale.Width} {PlotScale.Height}' role='img' aria-label='Accuracy against constraints'>");
        DrawAxes(svg);
        var placement = new LabelPlacement(points);
        foreach (var point in points.OrderBy(point => point.Accuracy))
        {
            Draw(svg, point, placement.Place(point));
        }

        svg.AppendLine("</svg>");
        return svg.ToString();
    }

    private static void DrawAxes(StringBuilder svg)
    {
        foreach (var accuracy in s_accuracies)
        {
            var y = PlotScale.Y(accuracy);
            Line(svg, $"<line class='grid' x1='{PlotScale.Left}' x2='{PlotScale.Right}' y1='{y:F1}' y2='{y:F1}'/>");
            Line(svg, $"<text class='axis' text-anchor='end' x='{PlotScale.Left - 5}' y='{y + 4:F1}'>{accuracy}%</text>");
        }

        foreach (var (value, text) in s_sizes)
        {
            var x = PlotScale.X(value);
            Line(svg, $"<line class='grid' x1='{x:F1}' x2='{x:F1}' y1='{PlotScale.Top}' y2='{PlotScale.Bottom}'/>");
            Line(svg, $"<text class='axis' text-anchor='middle' x='{x:F1}' y='{PlotScale.Bottom + 16}'>{text}</text>");
        }

        Line(svg, $"<text class='axis' text-anchor='middle' x='{(PlotScale.Left + PlotScale.Right) / 2}' y='{PlotScale.Height - 8}'>constraints (other systems: constraints, gates or rows)</text>");
    }

    private static void Draw(StringBuilder svg, PlotPoint point, (double X, double Y, bool IsFar) label)
    {
        var (x, y) = (PlotScale.X(point.Constraints), PlotScale.Y(point.Accuracy));
        Line(svg, $"<g class='{point.Style}'><title>{WebUtility.HtmlEncode(point.Details)}</title>");
        if (label.IsFar)
        {
            var middle = label.X + (point.Name.Length * 3);
            Line(svg, $"<line class='leader' x1='{x:F1}' y1='{y:F1}' x2='{middle:F1}' y2='{(label.Y < y ? label.Y + 2 : label.Y - 9):F1}'/>");
        }

        Line(svg, point.Style == "Other"
            ? $"<rect x='{x - 4:F1}' y='{y - 4:F1}' width='8' height='8'/>"
            : (FormattableString)$"<circle cx='{x:F1}' cy='{y:F1}' r='5'/>");
        Line(svg, $"<text x='{label.X:F1}' y='{label.Y:F1}'>{WebUtility.HtmlEncode(point.Name)}</text></g>");
    }

    private static void Line(StringBuilder svg, FormattableString text) => svg.AppendLine(text.ToString(CultureInfo.InvariantCulture));
}
