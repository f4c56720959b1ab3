namespace CircuitGen.Analyzers.Tests.Rules;

/// <summary>CG0406: Same computation in every turn of a loop.</summary>
public class LoopInvariantTests
{
    [Theory]
    [InlineData("[ZkCircuit] public static int Sum(byte mode, [Length(8)] byte[] x) { int s = 0; for (int i = 0; i < 8; i++) { if ([|mode == 3|]) { s += x[i]; } } return s; }")]
    public async Task Reported_on_the_exact_expression(string members) => await Analysis.ReportsAsync("CG0406", members);

    [Theory]
    [InlineData("[ZkCircuit] public static int Sum([Length(8)] byte[] x) { int s = 0; for (int i = 0; i < 8; i++) { if (x[i] == 3) { s += x[i]; } } return s; }")]
    public async Task Silent_where_there_is_nothing_to_say(string members) => await Analysis.ReportsAsync("CG0406", members);
}
