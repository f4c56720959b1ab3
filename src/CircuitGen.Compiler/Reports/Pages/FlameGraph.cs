using System.Globalization;
using System.Text;

namespace CircuitGen.Compiler.Reports;

/// <summary>
/// A flame graph of nested boxes whose widths are constraints, in HTML and CSS alone; on a phone, where boxes are too narrow for words, an
/// indented list with a bar under each line.
/// </summary>
internal static class FlameGraph
{
    /// <summary>A box.</summary>
    public sealed record Node(string Label, long Value, string Style, IReadOnlyList<Node> Children);

    public static Node ByGadget(CircuitReport report) => Root(report, report.Expressions
        .GroupBy(place => place.Cost.Category)
        .Select(group => Of(group.Key.Name(), group.Key.ToString(), group.Select(place => Leaf(place, $"{place.Cost.Gadget}, line {place.Position.Line}")))));

    public static Node ByLine(CircuitReport report) => Root(report, report.Expressions
        .GroupBy(place => place.Position.File)
        .Select(file => Of(file.Key, "file", file
            .GroupBy(place => place.Position.Line)
            .OrderBy(line => line.Key)
            .Select(line => Of($"line {line.Key}", "line", line.Select(place => Leaf(place, place.Text)))))));

    public static void Write(StringBuilder page, Node root)
    {
        page.Append("<div class=\"flame\">");
        Box(page, root, root.Value);
        page.Append("</div>\n");
    }

    private static Node Root(CircuitReport report, IEnumerable<Node> children) => new(report.ShortName, report.Cost.Constraints, "all", [.. children]);

    private static Node Of(string label, string style, IEnumerable<Node> children)
    {
        var nodes = children.ToArray();
        return new(label, nodes.Sum(node => node.Value), style, nodes);
    }

    private static Node Leaf(ExpressionCost place, string label) => new(label, place.Cost.Constraints, place.Cost.Category.ToString(), []);

    private static void Box(StringBuilder page, Node node, long total)
    {
        var text = $"{node.Label}: {Figures.Constraints(node.Value)}, {Figures.Share(node.Value, total)}";
        var share = total == 0 ? 0 : 100.0 * node.Value / total;
        page.Append(string.Format(CultureInfo.InvariantCulture, "<div class=\"f\" style=\"flex-grow:{0};--w:{1:0.##}%\">", node.Value, share));
        page.Append($"<div class=\"b {node.Style}\" title=\"{Html.Text(text)}\"><span>{Html.Text(text)}</span></div>");
        if (node.Children.Count > 0)
        {
            page.Append("<div class=\"r\">");
            foreach (var child in node.Children)
            {
                Box(page, child, total);
            }

            page.Append("</div>");
        }

        page.Append("</div>");
    }
}
