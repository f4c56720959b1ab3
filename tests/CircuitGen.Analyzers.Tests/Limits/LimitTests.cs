using System.Globalization;

namespace CircuitGen.Analyzers.Tests.Limits;

/// <summary>What is too large is refused inside the code that makes it so, soon, and with the limit; the circuit beside it is compiled.</summary>
[Collection(ProcessorTime.Alone)]
public class LimitTests
{
    private const string Beside = "[ZkCircuit] public static int Small(byte x) => x * x;";

    // Planning to the limit of steps takes longest.
    private const double Limit = 60;

    public static TheoryData<string, string, string> Circuits => new()
    {
        { "CG0330", "250,000 operations", $"[|static long F0(long x) => x + 1; {Doubled("F", 1, 20, static i => $"=> F{i - 1}(x) + F{i - 1}(x + 1);")}|] [ZkCircuit] public static long Run([Public] int x) => F20(x);" },
        { "CG0330", "250,000 operations", $"[|static long F0(long x) => x + 1; {Doubled("F", 1, 18, static i => $"{{ var y = F{i - 1}(x); return y + F{i - 1}(x + 1); }}")}|] [ZkCircuit] public static long Run([Public] int x) => F18(x);" },
        { "CG0330", "250,000 operations", "[|static int Tree(int n, int x) => n == 0 ? x : Tree(n - 1, x) + Tree(n - 1, x + 1);|] [ZkCircuit] public static int Run([Public, Range(0, 9)] int x) => Tree(40, x);" },
        { "CG0011", "1,000,000", "[ZkCircuit] public static int Run([[|Length(2_000_000_000)|]] byte[] x) => x[0];" },
        { "CG0011", "1,000,000", "[ZkCircuit] public static int Run([[|Length(70_000, 70_000)|]] byte[,] x) => x[0, 0];" },
        { "CG0011", "1,000,000", "[ZkCircuit] public static int Run([Length(900_000)] byte[] x, [[|Length(100_001)|]] byte[] y) => x[0] + y[0];" },
        { "CG0331", "8,388,608 wires", "[ZkCircuit] public static int Run([|[Length(500_000)] int[] x|]) => x[0] > 3 ? 1 : 0;" },
        { "CG0213", "4,000,000", "[ZkCircuit] public static int Run(byte x) { var t = new int[[|2_000_000_000|]]; t[0] = x; return t[0]; }" },
        { "CG0213", "4,000,000", "[ZkCircuit] public static int Run(byte x) { Span<int> t = stackalloc int[[|1_000_000_000|]]; t[0] = x; return t[0]; }" },
        { "CG0331", "8,000,000 elements", "[ZkCircuit] public static int Run(byte x) { var t = new int[10][]; for (var i = 0; i < 10; i++) t[i] = new int[[|1_000_000|]]; t[0][0] = x; return t[0][0]; }" },
        { "CG0212", "400000000", "[ZkCircuit] public static int Run(byte x) { [|while (true) { x = 3; }|] }" },
        { "CG0331", "10,000,000 terms", "[ZkCircuit] public static int Run(byte x) { var s = 0; [|for (var i = 0; i < 100_000; i++) { s ^= x; }|] return s; }" },
        { "CG0331", "10,000,000 turns", "[ZkCircuit] public static int Run(byte x) { var s = 0; [|for (var i = 0; i < 50_000_000; i++) { if (i % 2 == 0) s = x; else s = 1; }|] return s; }" },
    };

    [Theory]
    [MemberData(nameof(Circuits))]
    public async Task It_is_refused_at_its_place(string rule, string limit, string members)
    {
        var seconds = await ProcessorTime.OfAsync(async () =>
        {
            var source = Analysis.InClass(members + " " + Beside);
            var diagnostics = await Analysis.RunAsync(source.Text);
            var found = Assert.Single(diagnostics, static diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
            Assert.Equal(rule, found.Id);
            Assert.Contains(limit, found.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
            Assert.Contains(diagnostics, static diagnostic => diagnostic.Id == "CG0302" && diagnostic.GetMessage(CultureInfo.InvariantCulture).StartsWith("'Small'", StringComparison.Ordinal));
            Assert.Contains(source.Marks, mark => mark.Contains(found.Location.SourceSpan));
        });
        Assert.True(seconds < Limit, $"{seconds:F1} s");
    }

    private static string Doubled(string name, int first, int last, Func<int, string> body) =>
        string.Join(" ", Enumerable.Range(first, last - first + 1).Select(i => $"static long {name}{i}(long x) {body(i)}"));
}
