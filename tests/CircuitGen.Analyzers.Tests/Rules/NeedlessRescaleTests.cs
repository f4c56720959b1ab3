namespace CircuitGen.Analyzers.Tests.Rules;

/// <summary>CG0408: Rescale that no interval needs.</summary>
public class NeedlessRescaleTests
{
    [Theory]
    [InlineData("[ZkCircuit] public static int Score(byte a, byte b) => ([|(5 * a + 3 * b) >> 4|]) * a;")]
    [InlineData("[ZkCircuit] public static int Score(byte a, byte b) => [|5 * a / 3|] * b;")]
    public async Task Reported_on_the_exact_expression(string members) => await Analysis.ReportsAsync("CG0408", members);

    [Theory]
    [InlineData("[ZkCircuit] public static int Needed(int a, int b) => (int)((5L * a + 3L * b) >> 4);")]
    public async Task Silent_where_there_is_nothing_to_say(string members) => await Analysis.ReportsAsync("CG0408", members);
}
