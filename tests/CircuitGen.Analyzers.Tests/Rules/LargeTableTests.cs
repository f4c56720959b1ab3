namespace CircuitGen.Analyzers.Tests.Rules;

/// <summary>CG0411: Secret index into a large table.</summary>
public class LargeTableTests
{
    [Theory]
    [InlineData("private static ReadOnlySpan<byte> Table => new byte[1024] { TABLE };\n[ZkCircuit] public static int Read([Range(0, 1023)] ushort x) => [|Table[x]|];")]
    public async Task Reported_on_the_exact_expression(string members) => await Analysis.ReportsAsync("CG0411", members.Replace("TABLE", string.Join(", ", Enumerable.Range(0, 1024).Select(i => i * i % 251)), StringComparison.Ordinal));

    [Theory]
    [InlineData("private static readonly int[] Table = { 3, 1, 4, 1, 5, 9, 2, 6 };\n[ZkCircuit] public static int Read([Range(0, 7)] byte x) => Table[x];")]
    public async Task Silent_where_there_is_nothing_to_say(string members) => await Analysis.ReportsAsync("CG0411", members);
}
