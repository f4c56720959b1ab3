namespace CircuitGen.Analyzers.Tests.Problems;

public class PlanningProblemTests
{
    [Fact]
    public async Task Possible_overflow_prints_the_interval_and_the_ways_out()
    {
        var found = await Analysis.ReportsAsync("CG0201", "[ZkCircuit] public static int Sum(int a, [Range(-5, 7)] int b) => [|a + b|];");
        Assert.Equal(
            "The result may be any of [-2147483653, 2147483654], which does not fit 'int'. Compute in a wider type, give the inputs a narrower [Range], write unchecked(...) where wrapping around is meant, or cast what is computed in a wider type, checked((int)...), where it must not happen.",
            found[0].GetMessage(null));
    }

    [Theory]
    [InlineData("CG0201", "[ZkCircuit] public static byte Cut(int a) => [|(byte)a|];")]
    [InlineData("CG0202", "[ZkCircuit] public static Int128 Cube(Int128 a) => unchecked([|a * a|] * a);")]
    [InlineData("CG0203", "[ZkCircuit] public static int Count(byte n) { int s = 0; for (int i = 0; [|i < n|]; i++) { s++; } return s; }")]
    [InlineData("CG0204", "private static readonly int[] Table = { 1, 2, 3 };\n[ZkCircuit] public static int Read(byte i) => Table[[|i|]];")]
    [InlineData("CG0204", "[ZkCircuit] public static int Read([Length(4), Range(0, 9)] int[] a) => a[[|4|]];")]
    [InlineData("CG0205", "[ZkCircuit] public static int Mean(byte sum, [Range(1, 9)] byte n) => [|sum / n|];")]
    [InlineData("CG0206", "private const int Width = 8;\n[ZkCircuit] public static int Part(byte sum) { int d = Width - 8; return [|sum % d|]; }")]
    [InlineData("CG0207", "[ZkCircuit] public static int Scale(byte a, [Range(0, 3)] byte n) => [|a << n|];")]
    [InlineData("CG0208", "[ZkCircuit] public static int First([Range(1, 3)] byte n) { Span<int> a = stackalloc int[[|n|]]; return a[0]; }")]
    [InlineData("CG0209", "[ZkCircuit] public static int Row([Range(0, 1)] byte n) { int[][] a = { new[] { 1 }, new[] { 2 } }; return a[[|n|]][0]; }")]
    [InlineData("CG0210", "[ZkCircuit] public static int Write([Range(0, 1)] byte n) { Span<int> a = stackalloc int[2]; a[[|n|]] = 1; return a[0]; }")]
    [InlineData("CG0211", "[ZkCircuit] public static int Check([Range(10, 20)] int x) { if (x > 5) { [|throw new ArgumentException(\"x\");|] } return x; }")]
    [InlineData("CG0213", "private const int Count = 10;\n[ZkCircuit] public static int Rest(byte x) { int n = Count - 20; int[] a = new int[[|n|]]; return x; }")]
    public async Task Reported_on_the_exact_expression(string id, string members) => await Analysis.ReportsAsync(id, members);

    [Fact]
    public async Task A_helper_in_the_same_class_is_marked_where_it_stands() =>
        await Analysis.ReportsAsync("CG0201", "[ZkCircuit] public static int Sum(int a, int b) => Add(a, b);\nprivate static int Add(int a, int b) => [|a + b|];");

    [Fact]
    public async Task All_problems_of_a_method_are_reported_at_once() =>
        await Analysis.ReportsAsync("CG0201", "[ZkCircuit] public static int Sum(int a, int b) { var c = [|a + b|]; return [|a - b|]; }");
}
