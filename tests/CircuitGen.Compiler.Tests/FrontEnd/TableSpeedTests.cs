using System.Text;
using Microsoft.CodeAnalysis;

namespace CircuitGen.Compiler.Tests.FrontEnd;

/// <summary>Big tables are read from their tokens. The limits are on processor time and leave room for slow machines; element-wise binding takes minutes.</summary>
[Collection(ProcessorTime.Alone)]
public class TableSpeedTests
{
    [Fact]
    public void A_million_bytes_in_a_literal()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 1_000_000; i++)
        {
            text.Append((char)('a' + (i % 26)));
        }

        var table = Measure($"static ReadOnlySpan<byte> T => \"{text}\"u8;", TimeSpan.FromSeconds(1));
        Assert.Equal(1_000_000, table.Values.Count);
        Assert.Equal('b', (int)table.Values[27].Small);
    }

    [Fact]
    public void A_hundred_thousand_numbers_and_a_few_names()
    {
        var text = string.Join(", ", Enumerable.Range(0, 100_000).Select(i => i % 10_000 == 0 ? "K" : i % 2 == 0 ? "-5" : "0x1F"));
        var table = Measure($"const int K = 77; static readonly short[] T = {{ {text} }};", TimeSpan.FromSeconds(5));
        Assert.Equal(100_000, table.Values.Count);
        Assert.Equal([77, 31, -5], new[] { 0, 1, 2 }.Select(i => (int)table.Values[i].Small));
    }

    [Fact]
    public void A_literal_is_read_once()
    {
        var compilation = SourceCompilation.Create(SourceCompilation.InClass("static ReadOnlySpan<byte> T => [1, 2, 3]; [ZkCircuit] public static int F([Range(0, 2)] int i) => T[i];"));
        var first = SourceCompilation.Lower(compilation).Ir!;
        var second = SourceCompilation.Lower(compilation.AddSyntaxTrees(SourceCompilation.Create("class X { }").SyntaxTrees)).Ir!;
        Assert.Same(first.Tables[0].Values, second.Tables[0].Values);
    }

    private static Ir.ConstantTable Measure(string members, TimeSpan limit)
    {
        var compilation = SourceCompilation.Create(SourceCompilation.InClass(members + " [ZkCircuit] public static int F([Range(0, 2)] int i) => T[i];"));
        SourceCompilation.CircuitMethod(compilation);
        var (lowered, time) = ProcessorTime.Of(() => SourceCompilation.Lower(compilation));
        Assert.True(time < limit, time.ToString());
        return Assert.Single(lowered.Ir!.Tables);
    }
}
