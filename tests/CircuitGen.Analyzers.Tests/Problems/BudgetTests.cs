namespace CircuitGen.Analyzers.Tests.Problems;

public class BudgetTests
{
    [Fact]
    public async Task Over_budget_is_an_error_on_the_name()
    {
        var found = await Analysis.ReportsAsync("CG0301", "[ZkCircuit(MaxConstraints = 10)] public static int [|Relu|]([Range(-1000, 1000)] int x) => Math.Max(0, x);");
        Assert.StartsWith("'Relu' has 23 constraints, 13 more than its budget of 10.", found[0].GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exactly_at_the_budget_is_silent() =>
        await Analysis.ReportsAsync("CG0301", "[ZkCircuit(MaxConstraints = 23)] public static int Relu([Range(-1000, 1000)] int x) => Math.Max(0, x);");
}
