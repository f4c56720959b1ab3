namespace CircuitGen.Analyzers.Tests.Rules;

/// <summary>CG0413: Product with an input that could be a constant.</summary>
public class ProductWithInputTests
{
    [Theory]
    [InlineData("[ZkCircuit] public static int Dot([Length(20)] sbyte[] w, [Length(20)] byte[] x) { int s = 0; for (int i = 0; i < 20; i++) { s += [|w[i] * x[i]|]; } return s; }")]
    public async Task Reported_on_the_exact_expression(string members) => await Analysis.ReportsAsync("CG0413", members);

    [Theory]
    [InlineData("private static readonly int[] W = { 3, 1, 4 };\n[ZkCircuit] public static int Dot([Length(3)] byte[] x) { int s = 0; for (int i = 0; i < 3; i++) { s += W[i] * x[i]; } return Math.Max(9, s); }")]
    [InlineData("[ZkCircuit] public static int Norm([Length(20)] byte[] x) { int s = 0; for (int i = 0; i < 20; i++) { s += x[i] * x[i]; } return s; }")]
    public async Task Silent_where_there_is_nothing_to_say(string members) => await Analysis.ReportsAsync("CG0413", members);
}
