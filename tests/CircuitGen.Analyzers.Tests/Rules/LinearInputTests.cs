namespace CircuitGen.Analyzers.Tests.Rules;

/// <summary>CG0402: Private input only enters sums.</summary>
public class LinearInputTests
{
    [Theory]
    [InlineData("[ZkCircuit] public static int Sum([|[Private] byte x|], [|byte y|], [Public] byte z) => x + 2 * y + z;")]
    [InlineData("[ZkCircuit] public static int Mean([|[Length(4)] byte[] x|]) { int s = 0; foreach (int v in x) { s += v; } return s; }")]
    [InlineData("[ZkCircuit] public static uint High([|uint x|]) => x >> 7;")]
    public async Task Reported_on_the_exact_expression(string members) => await Analysis.ReportsAsync("CG0402", members);

    [Theory]
    [InlineData("[ZkCircuit] public static bool Passes(byte x, byte y) => x + y > 300;")]
    [InlineData("[ZkCircuit] public static int Bits(byte x) => x & 3 ^ x >> 5;")]
    [InlineData("[ZkCircuit] public static int Score([Public] byte x) => 3 * x;")]
    [InlineData("[ZkCircuit] public static int Next(short x) => x + 1;")]
    [InlineData("[ZkCircuit] public static int Digits([Length(5), Range(-2, 2)] int[] x) => x[0] + 5 * x[1] + 25 * x[2] + 125 * x[3] + 625 * x[4];")]
    [InlineData("[ZkCircuit] public static int[] Reverse([Length(2)] short[] x) => [x[1], x[0]];")]
    public async Task Silent_where_there_is_nothing_to_say(string members) => await Analysis.ReportsAsync("CG0402", members);
}
