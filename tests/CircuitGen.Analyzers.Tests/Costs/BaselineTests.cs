using CircuitGen.Compiler.Reports;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Analyzers.Tests.Costs;

public class BaselineTests
{
    private const string Members = "[ZkCircuit] public static int Relu([Range(-1000, 1000)] int x) => Math.Max(0, x);";

    [Fact]
    public async Task Growth_is_a_warning_that_names_the_lines()
    {
        var found = Assert.Single(await RunAsync("C.Relu 20 (input ranges 11, activations 8, outputs 1)"), diagnostic => diagnostic.Id == "CG0310");
        Assert.Equal(DiagnosticSeverity.Warning, found.Severity);
        Assert.StartsWith(
            "'Relu' has 23 constraints, 3 more than the 20 of circuits.baseline.txt: activations +3 (line 4: 11 constraints).", found.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Growth_is_an_error_in_continuous_integration()
    {
        var options = new SeverityOptions { Project = { ["build_property.ContinuousIntegrationBuild"] = "true" } };
        var found = Assert.Single(await RunAsync("C.Relu 20 (input ranges 11, activations 8, outputs 1)", options), diagnostic => diagnostic.Id == "CG0310");
        Assert.Equal(DiagnosticSeverity.Error, found.Severity);
    }

    [Theory]
    [InlineData("C.Relu 23 (input ranges 11, activations 11, outputs 1)", false)]
    [InlineData("C.Relu 30 (input ranges 11, activations 18, outputs 1)", true)]
    [InlineData("C.Other 23", true)]
    public async Task Anything_but_the_same_cost_is_out_of_date(string line, bool isReported)
    {
        var diagnostics = await RunAsync(line);
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "CG0310");
        Assert.Equal(isReported, diagnostics.Any(diagnostic => diagnostic.Id == "CG0311"));
    }

    [Fact]
    public void Entries_are_sorted_and_survive_a_round_trip()
    {
        var baseline = Baseline.Parse("# note\nB.Y 2 (outputs 2)\r\nnonsense\nA.X 10 (bit operations 9, outputs 1)\n");
        Assert.Equal(["A.X 10 (bit operations 9, outputs 1)", "B.Y 2 (outputs 2)"], baseline.ToString().Split('\n')[1..3]);
        Assert.Equal(baseline.ToString(), Baseline.Parse(baseline.ToString()).ToString());
    }

    private static Task<IReadOnlyList<Diagnostic>> RunAsync(string line, SeverityOptions? options = null) =>
        Analysis.RunAsync(Analysis.InClass(Members).Text, options, new TextFile("/src/circuits.baseline.txt", line + "\n"));
}
