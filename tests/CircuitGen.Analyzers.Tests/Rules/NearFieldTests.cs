namespace CircuitGen.Analyzers.Tests.Rules;

/// <summary>CG0414: Value comes near the size of the field.</summary>
public class NearFieldTests
{
    [Theory]
    [InlineData("[ZkCircuit] public static UInt128 Big(ulong x, ulong y) => [|(UInt128)x * y|];")]
    public async Task Reported_on_the_exact_expression(string members) => await Analysis.ReportsAsync("CG0414", members);

    [Theory]
    [InlineData("[ZkCircuit] public static long Small(int x) => (long)x * x;")]
    [InlineData("[ZkCircuit] public static Int128 Sum(Int128 a, Int128 b) => unchecked(a + b);")]
    [InlineData("[ZkCircuit] public static Int128 Bits(Int128 a, Int128 b) => a & b;")]
    public async Task Silent_where_there_is_nothing_to_say(string members) => await Analysis.ReportsAsync("CG0414", members);
}
