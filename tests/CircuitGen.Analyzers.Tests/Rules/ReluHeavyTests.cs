namespace CircuitGen.Analyzers.Tests.Rules;

/// <summary>CG0403: ReLU takes most of the circuit.</summary>
public class ReluHeavyTests
{
    [Theory]
    [InlineData("[ZkCircuit] public static int Layer([Public, Length(9)] sbyte[] x) { int s = 0; for (int i = 0; i < 9; i++) { s += [|Math.Max(0, (int)x[i])|]; } return s; }")]
    public async Task Reported_on_the_exact_expression(string members) => await Analysis.ReportsAsync("CG0403", members);

    [Theory]
    [InlineData("[ZkCircuit] public static int Layer(sbyte x) => Math.Max(0, (int)x);")]
    [InlineData("[ZkCircuit] public static int Layer([Length(9)] sbyte[] x) { int s = 0; for (int i = 0; i < 9; i++) { s += x[i] * x[i] + (i == 0 ? Math.Max(0, (int)x[i]) : 0); } return s; }")]
    public async Task Silent_where_there_is_nothing_to_say(string members) => await Analysis.ReportsAsync("CG0403", members);
}
