namespace CircuitGen.Analyzers.Tests.Rules;

/// <summary>CG0402: Private input only enters sums.</summary>
public class LinearInputTests
{
    [Theory]
    [InlineData("[ZkCircuit] public static int Sum([|[Private] byte x|], [|byte y|], [Public] byte z) => x + 2 * y + z;")]
    [InlineData("[ZkCircuit] public static int Mean([|[Length(4)] byte[] x|]) { int s = 0; foreach (int v in x) { s += v; } return s; }")]
    public async Task Reported_on_the_exact_expression(string members) => await Analysis.ReportsAsync("CG0402", members);

    [Theory]
    [InlineData("[ZkCircuit] public static bool Passes(byte x, byte y) => x + y > 300;")]
    [InlineData("[ZkCircuit] public static int Bits(byte x) => x & 3 ^ x >> 5;")]
    [InlineData("[ZkCircuit] public static int Score([Public] byte x) => 3 * x;")]
    public async Task Silent_where_there_is_nothing_to_say(string members) => await Analysis.ReportsAsync("CG0402", members);
}
