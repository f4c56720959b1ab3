namespace CircuitGen.Analyzers.Tests.Rules;

/// <summary>CG0408: Rescale that no interval needs.</summary>
public class NeedlessRescaleTests
{
    [Theory]
    [InlineData("[ZkCircuit] public static int Score(byte a, byte b) => ([|(5 * a + 3 * b) >> 4|]) * a;")]
    [InlineData("[ZkCircuit] public static int Score(byte a, byte b) => [|5 * a / 3|] * b;")]
    [InlineData("private static readonly int[] W = { 3, 1, 4 };\n[ZkCircuit] public static int Layer([Length(3)] byte[] x) { int s = 0; for (int i = 0; i < 3; i++) { s += W[i] * x[i]; } return ([|s >> 4|]) * x[0]; }")]
    public async Task Reported_on_the_exact_expression(string members) => await Analysis.ReportsAsync("CG0408", members);

    [Theory]
    [InlineData("[ZkCircuit] public static int Needed(int a, int b) => (int)((5L * a + 3L * b) >> 4);")]
    [InlineData("[ZkCircuit] public static int Quotient(short x) => x / 10;")]
    [InlineData("[ZkCircuit] public static int Halve(short x, byte y) { int h = x; h >>= 1; return h + y; }")]
    public async Task Silent_where_there_is_nothing_to_say(string members) => await Analysis.ReportsAsync("CG0408", members);
}
