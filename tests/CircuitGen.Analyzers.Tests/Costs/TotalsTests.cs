namespace CircuitGen.Analyzers.Tests.Costs;

public class TotalsTests
{
    [Fact]
    public async Task Totals_stand_on_the_name()
    {
        var found = await Analysis.ReportsAsync("CG0302", "[ZkCircuit(MaxConstraints = 30)] public static int [|Relu|]([Range(-1000, 1000)] int x) => Math.Max(0, x);");
        Assert.StartsWith("'Relu': 23 constraints (input ranges 11, activations 11, outputs 1); no parameters; ", found[0].GetMessage(null), StringComparison.Ordinal);
        Assert.EndsWith("; 7 under the budget of 30", found[0].GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_circuit_with_problems_has_no_totals() =>
        Assert.DoesNotContain(
            await Analysis.RunAsync(Analysis.InClass("[ZkCircuit] public static int Sum(int a, int b) => a + b;").Text),
            diagnostic => diagnostic.Id == "CG0302");
}
