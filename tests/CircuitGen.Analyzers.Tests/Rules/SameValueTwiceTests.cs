namespace CircuitGen.Analyzers.Tests.Rules;

/// <summary>CG0410: One value taken apart twice.</summary>
public class SameValueTwiceTests
{
    [Theory]
    [InlineData("[ZkCircuit] public static int Bucket(byte x) => (x < 5 ? 0 : 1) + ([|x < 9|] ? 0 : 1);")]
    public async Task Reported_on_the_exact_expression(string members) => await Analysis.ReportsAsync("CG0410", members);

    [Theory]
    [InlineData("[ZkCircuit] public static int Once(byte x) => x < 5 ? 0 : 1;")]
    [InlineData("[ZkCircuit] public static int Changed(byte x, byte y) { int v = x; int s = v < 5 ? 0 : 1; v = y; return s + (v < 9 ? 0 : 1); }")]
    public async Task Silent_where_there_is_nothing_to_say(string members) => await Analysis.ReportsAsync("CG0410", members);
}
