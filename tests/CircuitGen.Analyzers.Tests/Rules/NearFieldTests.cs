namespace CircuitGen.Analyzers.Tests.Rules;

/// <summary>CG0414: Value comes near the size of the field.</summary>
public class NearFieldTests
{
    [Theory]
    [InlineData("[ZkCircuit] public static Int128 Big([Range(0, 1152921504606846975)] long x) => [|(Int128)x * x|];")]
    public async Task Reported_on_the_exact_expression(string members) => await Analysis.ReportsAsync("CG0414", members);

    [Theory]
    [InlineData("[ZkCircuit] public static long Small(int x) => (long)x * x;")]
    public async Task Silent_where_there_is_nothing_to_say(string members) => await Analysis.ReportsAsync("CG0414", members);
}
