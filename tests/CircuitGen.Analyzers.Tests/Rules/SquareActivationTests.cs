namespace CircuitGen.Analyzers.Tests.Rules;

/// <summary>CG0404: A square would be cheaper than this activation.</summary>
public class SquareActivationTests
{
    [Theory]
    [InlineData("[ZkCircuit] public static int Layer(sbyte x) => [|Math.Max(0, x - 1)|];")]
    public async Task Reported_on_the_exact_expression(string members) => await Analysis.ReportsAsync("CG0404", members);

    [Theory]
    [InlineData("[ZkCircuit] public static int Same(byte x) => Math.Max(0, (int)x);")]
    [InlineData("[ZkCircuit] public static int Largest(sbyte x, sbyte y) => Math.Max((int)x, y);")]
    [InlineData("[ZkCircuit] public static int Limit(short x) => Math.Clamp((int)x, 0, 127);")]
    public async Task Silent_where_there_is_nothing_to_say(string members) => await Analysis.ReportsAsync("CG0404", members);
}
