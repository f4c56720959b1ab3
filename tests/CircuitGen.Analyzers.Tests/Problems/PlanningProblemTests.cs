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

    /// <summary>C# checks an index where it takes a row, makes a reference or calls a member, whether or not an element is read.</summary>
    [Theory]
    [InlineData("[ZkCircuit] public static int F([Range(0, 3)] int i) => Rows[[|i|]].Length;")]
    [InlineData("[ZkCircuit] public static int F(int x) => Rows[[|3|]].Length;")]
    [InlineData("[ZkCircuit] public static int F([Range(0, 3)] int i) { _ = Rows[[|i|]]; return 1; }")]
    [InlineData("[ZkCircuit] public static int F([Range(0, 3)] int i) { var row = Rows[[|i|]]; return 1; }")]
    [InlineData("[ZkCircuit] public static int F([Range(0, 3)] int i) { var count = 0; for (var k = 0; k < Rows[[|i|]].Length; k++) { count++; } return count; }")]
    [InlineData("[ZkCircuit] public static int F([Range(0, 3)] int i) => None(Rows[[|i|]]); private static int None(int[] row) => 1;")]
    [InlineData("[ZkCircuit] public static int F([Length(2, 3)] int[][] x, [Range(0, 2)] int i) => x[[|i|]].Length;")]
    [InlineData("[ZkCircuit] public static int F([Length(2, 2, 2)] int[][][] x) => [|x[0][2]|][0];")]
    [InlineData("[ZkCircuit] public static int F([Length(2, 3)] int[][] x) { for (var i = 0; i < 3; i++) { x[[|i|]][0] = 1; } return x[0][0]; }")]
    [InlineData("[ZkCircuit] public static int F([Length(2)] int[] x, [Range(0, 2)] int i) { ref var unused = ref x[[|i|]]; return 1; }")]
    [InlineData("[ZkCircuit] public static int F([Length(2)] int[] x, [Range(0, 2)] int i) => None(in x[[|i|]]); private static int None(in int value) => 1;")]
    [InlineData("[ZkCircuit] public static int F([Length(2)] int[] x, [Range(0, 2)] int i) => None(ref x[[|i|]]); private static int None(ref int value) => 1;")]
    [InlineData("private struct One { public int X; public int Get() => 1; } [ZkCircuit] public static int F([Range(0, 2)] int i) { var a = new One[2]; return a[[|i|]].Get(); }")]
    [InlineData("private struct One { public int X; public int Get => 1; } [ZkCircuit] public static int F([Range(0, 2)] int i) { var a = new One[2]; return a[[|i|]].Get; }")]
    [InlineData("[ZkCircuit] public static int F([Length(3, 2)] int[][] x, [Range(0, 2)] int i) => x[i][[|i|]];")]
    [InlineData("private struct None { } private struct One { public None Nothing; public int X; } [ZkCircuit] public static int F([Range(0, 2)] int i) { var a = new One[2]; var unused = a[[|i|]].Nothing; return 1; }")]
    [InlineData("private struct None { } private struct One { public None Nothing; public int X; } [ZkCircuit] public static int F(int x) { var a = new One[2]; a[[|2|]].Nothing = default; return 1; }")]
    public async Task An_index_is_checked_where_no_element_is_read(string members) =>
        await Analysis.ReportsAsync("CG0204", "private static readonly int[][] Rows = [[1, 2], [3, 4], [5, 6]];\n" + members);

    [Fact]
    public async Task An_index_out_of_range_is_told_as_written()
    {
        var found = await Analysis.ReportsAsync("CG0204", "[ZkCircuit] public static int F(int x) { var a = new int[2, 3]; a[1, 0] = x; return [|a[1, 3]|]; }");
        Assert.Equal("The index may be 3, but the length is 3. Narrow the index, with [Range] where it is an input.", found[0].GetMessage(null));
    }

    [Fact]
    public async Task A_helper_in_the_same_class_is_marked_where_it_stands() =>
        await Analysis.ReportsAsync("CG0201", "[ZkCircuit] public static int Sum(int a, int b) => Add(a, b);\nprivate static int Add(int a, int b) => [|a + b|];");

    [Fact]
    public async Task All_problems_of_a_method_are_reported_at_once() =>
        await Analysis.ReportsAsync("CG0201", "[ZkCircuit] public static int Sum(int a, int b) { var c = [|a + b|]; return [|a - b|]; }");
}
