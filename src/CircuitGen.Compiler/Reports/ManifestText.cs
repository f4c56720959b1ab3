using System.Globalization;
using System.Text;
using CircuitGen.Compiler.Ir;
using CircuitGen.Compiler.Planning;

namespace CircuitGen.Compiler.Reports;

/// <summary>
/// A report as text, to be carried in an assembly attribute: a line per fact, its fields separated by tabs. Reading needs no library,
/// because it happens inside MSBuild.
/// </summary>
public static class ManifestText
{
    /// <summary>The report as text.</summary>
    public static string Write(CircuitReport report)
    {
        var text = new StringBuilder();
        var cost = report.Cost;
        Line(text, "circuit", report.Name, report.Method, report.Budget);
        Line(text, "cost", cost.Constraints, cost.Wires, cost.NonZerosA, cost.NonZerosB, cost.NonZerosC, cost.Outputs, cost.PublicInputs, cost.PrivateInputs, cost.FullWidthWires, cost.Parameters, cost.PlonkGates, cost.IntegerTerms);
        foreach (var place in report.Expressions)
        {
            var (at, item) = (place.Position, place.Cost);
            Line(text, "expression", at.File, at.Start, at.Length, at.Line, item.Category, item.Gadget, item.Constraints, item.Gadgets, item.Each, item.MinimumBits, item.MaximumBits, place.Text);
        }

        foreach (var variable in report.Variables)
        {
            Line(text, "variable", variable.Name, variable.Type, variable.Low, variable.High);
        }

        foreach (var range in report.Code)
        {
            Line(text, "code", range.File, range.FirstLine, range.LastLine);
        }

        return text.ToString();
    }

    /// <summary>The report that was written.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static CircuitReport Read(string text)
    {
        var lines = text.Split('\n').Where(line => line.Length > 0).Select(line => line.Split('\t')).ToArray();
        string[] First(string kind) => lines.FirstOrDefault(line => line[0] == kind) ?? throw new FormatException($"The circuit manifest has no line '{kind}'.");
        IEnumerable<string[]> Each(string kind) => lines.Where(line => line[0] == kind);
        var head = First("circuit");
        return new(
            head[1],
            head[2],
            Int(head[3]),
            Cost(First("cost")),
            new([.. Each("expression").Select(Expression)]),
            new([.. Each("variable").Select(line => new VariableInterval(line[1], line[2], line[3], line[4]))]),
            new([.. Each("code").Select(line => new CodeRange(line[1], Int(line[2]), Int(line[3])))]));
    }

    private static PlanCost Cost(string[] line) => new()
    {
        Constraints = Long(line[1]),
        Wires = Long(line[2]),
        NonZerosA = Long(line[3]),
        NonZerosB = Long(line[4]),
        NonZerosC = Long(line[5]),
        Outputs = Int(line[6]),
        PublicInputs = Int(line[7]),
        PrivateInputs = Int(line[8]),
        FullWidthWires = Long(line[9]),
        Parameters = Long(line[10]),
        PlonkGates = Long(line[11]),
        IntegerTerms = Long(line[12]),
    };

    private static ExpressionCost Expression(string[] line) => new(
        new SourceSpan(line[1], Int(line[2]), Int(line[3]), Int(line[4])),
        line[12],
        new SiteCost(-1, (CostCategory)Enum.Parse(typeof(CostCategory), line[5]), line[6], Long(line[7]), Int(line[8]), Long(line[9]), Int(line[10]), Int(line[11])));

    private static void Line(StringBuilder text, params object[] fields) =>
        text.Append(string.Join("\t", fields.Select(field => Convert.ToString(field, CultureInfo.InvariantCulture).Replace('\t', ' ').Replace('\n', ' ')))).Append('\n');

    private static int Int(string field) => int.Parse(field, CultureInfo.InvariantCulture);

    private static long Long(string field) => long.Parse(field, CultureInfo.InvariantCulture);
}
