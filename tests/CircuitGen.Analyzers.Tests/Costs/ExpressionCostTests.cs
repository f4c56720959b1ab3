using Microsoft.CodeAnalysis;

namespace CircuitGen.Analyzers.Tests.Costs;

public class ExpressionCostTests
{
    private const string Layer = "[ZkCircuit] public static int Layer([Private, Length(3), Range(-7, 7)] int[] x) { int s = 0; foreach (int v in x) { s += Math.Max(0, v); } return s; }";

    [Fact]
    public async Task Every_expression_that_costs_says_how_much()
    {
        var found = await Analysis.ReportsAsync(
            "CG0303",
            "[ZkCircuit] public static [|int|] Layer([|[Private, Length(3), Range(-7, 7)] int[] x|]) { int s = 0; foreach (int v in x) { s += [|Math.Max(0, v)|]; } return s; }");
        Assert.Equal(
            [
                "Output 'result': 1 constraint, 4 % of Layer",
                "Range check of 'x' over 3 elements: 3 x 4 = 12 constraints, 48 % of Layer; width 4 bits",
                "ReLU over 3 elements: 3 x 4 = 12 constraints, 48 % of Layer; width 3 bits",
            ],
            found.Select(diagnostic => diagnostic.GetMessage(null)));
    }

    [Fact]
    public async Task Differing_widths_are_given_as_a_span()
    {
        var found = await Analysis.ReportsAsync(
            "CG0303",
            "[ZkCircuit] public static [|int|] Sum([Public, Length(2), Range(-7, 7)] int[] x) { int s = 0; for (int i = 0; i < 2; i++) { s += [|Math.Abs(x[i] * (i + 1))|]; } return s; }");
        Assert.Equal("Absolute value over 2 elements: 9 constraints, 90 % of Sum; widths 3..4 bits", found[1].GetMessage(null));
    }

    [Theory]
    [InlineData("circuitgen_cost_info_percent = 50", DiagnosticSeverity.Hidden)]
    [InlineData("circuitgen_cost_info_percent = 40", DiagnosticSeverity.Info)]
    [InlineData("circuitgen_cost_warning_percent = 40", DiagnosticSeverity.Warning)]
    [InlineData("dotnet_diagnostic.CG0303.severity = error", DiagnosticSeverity.Error)]
    public async Task Editorconfig_sets_thresholds(string option, DiagnosticSeverity expected)
    {
        var source = Analysis.InClass(Layer);
        var diagnostics = await Analysis.RunAsync(source.Text, new SeverityOptions(option));
        Assert.Equal(expected, Assert.Single(diagnostics, diagnostic => diagnostic.Id == "CG0303" && diagnostic.GetMessage(null).StartsWith("ReLU", StringComparison.Ordinal)).Severity);
    }
}
