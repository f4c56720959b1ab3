namespace CircuitGen.Analyzers.Tests.Rules;

/// <summary>CG0405: ReLU before a maximum.</summary>
public class ReluBeforePoolTests
{
    [Theory]
    [InlineData("[ZkCircuit] public static int Pool(sbyte x, sbyte y) => [|Math.Max(Math.Max(0, (int)x), Math.Max(0, (int)y))|];")]
    [InlineData("[ZkCircuit] public static int Pool([Length(4)] sbyte[] x) { Span<int> h = stackalloc int[4]; for (int i = 0; i < 4; i++) { h[i] = Math.Max(0, (int)x[i]); } int best = h[0]; for (int i = 1; i < 4; i++) { best = [|Math.Max(best, h[i])|]; } return best; }")]
    [InlineData("[ZkCircuit] public static int Pool([Length(4)] sbyte[] x) { int[] h = new int[4]; for (int i = 0; i < 4; i++) { h[i] = Math.Max((int)x[i], 0); } return [|Math.Max(h[0], h[1])|] + [|Math.Max(h[2], h[3])|]; }")]
    public async Task Reported_on_the_exact_expression(string members) => await Analysis.ReportsAsync("CG0405", members);

    [Theory]
    [InlineData("[ZkCircuit] public static int Pool(sbyte x, sbyte y) => Math.Max(0, Math.Max((int)x, y));")]
    [InlineData("[ZkCircuit] public static int Used([Length(2)] sbyte[] x) { int[] h = new int[2]; for (int i = 0; i < 2; i++) { h[i] = Math.Max(0, (int)x[i]); } return Math.Max(h[0], h[1]) + 3 * h[0]; }")]
    [InlineData("[ZkCircuit] public static int Mixed([Length(2)] sbyte[] x) { int[] h = new int[2]; h[0] = Math.Max(0, (int)x[0]); h[1] = x[1]; return Math.Max(h[0], h[1]); }")]
    public async Task Silent_where_there_is_nothing_to_say(string members) => await Analysis.ReportsAsync("CG0405", members);
}
