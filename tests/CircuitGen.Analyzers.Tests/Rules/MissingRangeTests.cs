namespace CircuitGen.Analyzers.Tests.Rules;

/// <summary>CG0409: Input has the whole range of its type.</summary>
public class MissingRangeTests
{
    [Theory]
    [InlineData("[ZkCircuit] public static int Relu([|int x|], short y) => Math.Max(y, x);")]
    public async Task Reported_on_the_exact_expression(string members) => await Analysis.ReportsAsync("CG0409", members);

    [Theory]
    [InlineData("[ZkCircuit] public static int Relu([Range(-9, 9)] int x, [Public] int y) => Math.Max(y, x);")]
    public async Task Silent_where_there_is_nothing_to_say(string members) => await Analysis.ReportsAsync("CG0409", members);
}
