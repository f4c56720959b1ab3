using System.Globalization;

namespace CircuitGen.Compiler.Reports;

/// <summary>A report as JSON, for tools.</summary>
public static class JsonReport
{
    /// <summary>The JSON.</summary>
    public static string Write(CircuitReport report)
    {
        var cost = report.Cost;
        return JsonText.Object(
            ("name", JsonText.String(report.Name)),
            ("budget", report.Budget == 0 ? "null" : Number(report.Budget)),
            ("constraints", Number(cost.Constraints)),
            ("split", JsonText.Object([.. report.Split.Select(part => (part.Category.ToString(), Number(part.Constraints)))])),
            ("wires", Number(cost.Wires)),
            ("nonZeros", JsonText.Object(("a", Number(cost.NonZerosA)), ("b", Number(cost.NonZerosB)), ("c", Number(cost.NonZerosC)))),
            ("outputs", Number(cost.Outputs)),
            ("publicInputs", Number(cost.PublicInputs)),
            ("privateInputs", Number(cost.PrivateInputs)),
            ("fullWidthWires", Number(cost.FullWidthWires)),
            ("parameters", Number(cost.Parameters)),
            ("proofSystems", JsonText.Array(ProofSystemSize.Of(report).Select(System))),
            ("expressions", JsonText.Array(report.Expressions.Select(Expression))),
            ("variables", JsonText.Array(report.Variables.Select(Variable)))) + "\n";
    }

    private static string System(ProofSystemSize size) => JsonText.Object(
        ("system", JsonText.String(size.System)),
        ("size", Number(size.Size)),
        ("unit", JsonText.String(size.Unit)),
        ("exact", size.IsExact ? "true" : "false"),
        ("counted", JsonText.String(size.Counted)));

    private static string Expression(ExpressionCost place) => JsonText.Object(
        ("file", JsonText.String(place.Position.File)),
        ("line", Number(place.Position.Line)),
        ("text", JsonText.String(place.Text)),
        ("category", JsonText.String(place.Cost.Category.ToString())),
        ("gadget", JsonText.String(place.Cost.Gadget)),
        ("count", Number(place.Cost.Gadgets)),
        ("constraints", Number(place.Cost.Constraints)),
        ("minimumBits", Number(place.Cost.MinimumBits)),
        ("maximumBits", Number(place.Cost.MaximumBits)));

    // Intervals exceed what JSON readers take for numbers, so they are strings.
    private static string Variable(VariableInterval variable) => JsonText.Object(
        ("name", JsonText.String(variable.Name)),
        ("type", JsonText.String(variable.Type)),
        ("low", JsonText.String(variable.Low)),
        ("high", JsonText.String(variable.High)));

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
