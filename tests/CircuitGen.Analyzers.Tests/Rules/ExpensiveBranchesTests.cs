namespace CircuitGen.Analyzers.Tests.Rules;

/// <summary>CG0412: Both sides of a secret condition are computed.</summary>
public class ExpensiveBranchesTests
{
    [Theory]
    [InlineData("[ZkCircuit] public static int Pick(bool c, sbyte a, sbyte b) => [|c ? Math.Max(0, (int)a) : Math.Max(0, (int)b)|];")]
    [InlineData("[ZkCircuit] public static int Pick(bool c, sbyte a, sbyte b) { int y; [|if (c) { y = Math.Max(0, (int)a); } else { y = Math.Max(0, (int)b); }|] return y; }")]
    public async Task Reported_on_the_exact_expression(string members) => await Analysis.ReportsAsync("CG0412", members);

    [Theory]
    [InlineData("[ZkCircuit] public static int Pick(bool c, sbyte a, sbyte b) => Math.Max(0, (int)(c ? a : b));")]
    public async Task Silent_where_there_is_nothing_to_say(string members) => await Analysis.ReportsAsync("CG0412", members);
}
