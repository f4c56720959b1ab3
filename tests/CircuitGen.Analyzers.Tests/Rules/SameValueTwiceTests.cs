namespace CircuitGen.Analyzers.Tests.Rules;

/// <summary>CG0410: One value taken apart twice.</summary>
public class SameValueTwiceTests
{
    [Theory]
    [InlineData("[ZkCircuit] public static int Bucket(byte x) { int n = [|x < 5|] ? 0 : 1; n += x < 9 ? 0 : 1; n += x < 20 ? 0 : 1; n += x < 40 ? 0 : 1; n += x < 80 ? 0 : 1; n += x < 160 ? 0 : 1; return n; }")]
    public async Task Reported_on_the_exact_expression(string members) => await Analysis.ReportsAsync("CG0410", members);

    [Theory]
    [InlineData("[ZkCircuit] public static int Once(byte x) => x < 5 ? 0 : 1;")]
    [InlineData("[ZkCircuit] public static bool Inside([Range(-1000, 1000)] int x) => x < 0 || x > 9;")]
    [InlineData("[ZkCircuit] public static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_';")]
    [InlineData("[ZkCircuit] public static int Changed(byte x, byte y) { int v = x; int n = v < 5 ? 0 : 1; n += v < 9 ? 0 : 1; n += v < 20 ? 0 : 1; v = y; n += v < 40 ? 0 : 1; n += v < 80 ? 0 : 1; n += v < 160 ? 0 : 1; return n; }")]
    [InlineData("[ZkCircuit] public static int ShiftFirst(ushort x, ushort y) { int v = x + y; int high = v >> 4; return 100 * high + (v & 15); }")]
    [InlineData("[ZkCircuit] public static int Halves(ushort x, ushort y) { int v = x + y; int low = v & 15; return 100 * (v >> 4) + low; }")]
    public async Task Silent_where_there_is_nothing_to_say(string members) => await Analysis.ReportsAsync("CG0410", members);
}
