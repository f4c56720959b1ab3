using CircuitGen.Compiler.Ir;

namespace CircuitGen.Compiler.Tests.FrontEnd;

/// <summary>What recomputes nothing: equal sources give equal circuits.</summary>
public class EqualityTests
{
    private const string Source = """
        private static readonly int[] T = [1, 2, 3]; private const int K = 2;
        [ZkCircuit(MaxConstraints = 9)] public static int F([Public, Range(0, 2)] int i, (byte a, bool b) p, [Length(2)] ReadOnlySpan<byte> x)
        {
            int s = 0; foreach (var v in x) { if (v == 7) break; s += v * T[i]; }
            return p.b ? s + G(p.a) : -s;
        }
        private static int G(int y) => y > K ? y : K;
        """;

    [Fact]
    public void Comments_and_layout_change_nothing()
    {
        var other = "// first\n" + Source
            .Replace("int s = 0;", "/* the sum */ int s\n   =  0 ; // zero\n", StringComparison.Ordinal)
            .Replace("s += v * T[i]", "s+=v*T[ i ]", StringComparison.Ordinal)
            .Replace("[1, 2, 3]", "[\n1, // one\n2, 3]", StringComparison.Ordinal)
            .Replace("y > K ? y : K", "y>K\n?y /* or */:K", StringComparison.Ordinal);
        AssertEqual(SourceCompilation.Lower(SourceCompilation.InClass(Source)), SourceCompilation.Lower(SourceCompilation.InClass(other)));
    }

    [Fact]
    public void Edits_in_other_files_change_nothing() => AssertEqual(
        SourceCompilation.Lower(SourceCompilation.InClass(Source), "class Other { int a; }"),
        SourceCompilation.Lower(SourceCompilation.InClass(Source), "class Other { long b() => 3; }"));

    [Theory]
    [InlineData("K = 2", "K = 3")]
    [InlineData("[1, 2, 3]", "[1, 2, 4]")]
    [InlineData("v == 7", "v == 8")]
    [InlineData("Range(0, 2)", "Range(0, 1)")]
    public void Changes_that_matter_are_seen(string before, string after)
    {
        var changed = Source.Replace(before, after, StringComparison.Ordinal);
        Assert.NotEqual(SourceCompilation.Lower(SourceCompilation.InClass(Source)).Ir, SourceCompilation.Lower(SourceCompilation.InClass(changed)).Ir);
    }

    private static void AssertEqual(LoweredCircuit left, LoweredCircuit right)
    {
        Assert.NotNull(left.Ir);
        Assert.NotNull(right.Ir);
        Assert.Equal([.. left.Texts], right.Texts.ToArray());
        Assert.True(left.Ir.Equals(right.Ir));
        Assert.Equal(left.Ir.GetHashCode(), right.Ir.GetHashCode());
        Assert.True(left.Signature.Equals(right.Signature));
        Assert.True(left.Texts.Equals(right.Texts));
    }
}
