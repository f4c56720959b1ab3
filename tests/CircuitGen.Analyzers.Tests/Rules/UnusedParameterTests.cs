namespace CircuitGen.Analyzers.Tests.Rules;

/// <summary>CG0401: Parameter is never read.</summary>
public class UnusedParameterTests
{
    [Theory]
    [InlineData("[ZkCircuit] public static int Score(byte x, [|byte salt|]) => Math.Max(7, (int)x);")]
    [InlineData("[ZkCircuit] public static int Score(byte x, [|[Public, Length(3)] int[] bias|]) => Math.Max(7, (int)x);")]
    public async Task Reported_on_the_exact_expression(string members) => await Analysis.ReportsAsync("CG0401", members);

    [Theory]
    [InlineData("[ZkCircuit] public static int First([Length(2)] byte[] x) => x[0];")]
    [InlineData("[ZkCircuit] public static int Empty([Length(0)] int[] nothing, sbyte x) => nothing.Length + Math.Abs((int)x);")]
    public async Task Silent_where_there_is_nothing_to_say(string members) => await Analysis.ReportsAsync("CG0401", members);
}
