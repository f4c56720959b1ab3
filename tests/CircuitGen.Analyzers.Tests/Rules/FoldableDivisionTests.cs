namespace CircuitGen.Analyzers.Tests.Rules;

/// <summary>CG0407: Two divisions in a row.</summary>
public class FoldableDivisionTests
{
    [Theory]
    [InlineData("[ZkCircuit] public static int Scale(ushort x) => [|x / 10 / 7|];")]
    [InlineData("[ZkCircuit] public static int Scale([Range(-30000, 30000)] short x) => [|(x >> 3) >> 2|];")]
    public async Task Reported_on_the_exact_expression(string members) => await Analysis.ReportsAsync("CG0407", members);

    [Theory]
    [InlineData("[ZkCircuit] public static int Scale(ushort x) => x / 10 * 7 / 3;")]
    public async Task Silent_where_there_is_nothing_to_say(string members) => await Analysis.ReportsAsync("CG0407", members);
}
