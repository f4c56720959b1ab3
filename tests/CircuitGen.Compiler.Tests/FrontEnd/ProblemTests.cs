using CircuitGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CircuitGen.Compiler.Tests.FrontEnd;

/// <summary>Each rule is reported, with its id, on the exact place; the place is between [| and |].</summary>
public class ProblemTests
{
    [Theory]
    [InlineData("CG0001", "public partial class D { [ZkCircuit] public int [|F|](int x) => x; }")]
    [InlineData("CG0002", "public class [|D|] { [ZkCircuit] public static int F(int x) => x; }")]
    [InlineData("CG0003", "public partial class D { [ZkCircuit] public static T [|F|]<T>(int x) => default!; }")]
    [InlineData("CG0003", "public partial class D<T> { [ZkCircuit] public static int [|F|](int x) => x; }")]
    [InlineData("CG0004", "public partial class D { [ZkCircuit] public static async Task<int> [|F|](int x) { await Task.Yield(); return x; } }")]
    [InlineData("CG0005", "public partial class D { [ZkCircuit] public static extern int [|F|](int x); }")]
    [InlineData("CG0006", "public partial class D { [ZkCircuit] public static int [|F|](int x) => x; [ZkCircuit] public static int F(long x) => 1; }")]
    [InlineData("CG0007", "public partial class D { [ZkCircuit] public static int [|F|](int x) => x; private static int FCircuit; }")]
    [InlineData("CG0008", "file partial class [|D|] { [ZkCircuit] public static int F(int x) => x; }")]
    [InlineData("CG0009", "public partial class D { [ZkCircuit] public static void [|F|](int x) { } }")]
    [InlineData("CG0010", "public partial class D { [ZkCircuit] public static int F([|int[] x|]) => x[0]; }")]
    [InlineData("CG0011", "public partial class D { [ZkCircuit] public static int F([[|Length(3, 4)|]] int[] x) => x[0]; }")]
    [InlineData("CG0011", "public partial class D { [ZkCircuit] public static int F([[|Length(-1)|]] int[] x) => x[0]; }")]
    [InlineData("CG0011", "public partial class D { [ZkCircuit] public static int F([[|Length(2)|]] int x) => x; }")]
    [InlineData("CG0011", "public partial class D { [ZkCircuit] public static int F([[|Length()|]] int x) => x; }")]
    [InlineData("CG0011", "public partial class D { [ZkCircuit] public static int F([[|Length(null!)|]] int[] x) => x[0]; }")]
    [InlineData("CG0011", "public partial class D { [ZkCircuit] public static int F([[|Length(2)|]] (int, int) x) => x.Item1; }")]
    [InlineData("CG0011", "public partial class D { [ZkCircuit] public static int F(int x, [[|Length(2)|]] out int[] y) { y = [x, 1]; return x; } }")]
    [InlineData("CG0012", "public partial class D { [ZkCircuit] public static int F([[|Range(0, 256)|]] byte x) => x; }")]
    [InlineData("CG0012", "public partial class D { [ZkCircuit] public static int F([[|Range(0, 3)|]] bool x) => x ? 1 : 0; }")]
    [InlineData("CG0012", "public partial class D { [ZkCircuit] public static int F([[|Range(0, 3)|]] (bool, int) x) => x.Item2; }")]
    [InlineData("CG0012", "public partial class D { [ZkCircuit] public static int F(int x, [[|Range(0, 3)|]] out int y) { y = 3; return x; } }")]
    [InlineData("CG0022", "public partial class D { [ZkCircuit] public static int F([Public, [|Private|]] int x) => x; }")]
    [InlineData("CG0022", "public partial class D { [ZkCircuit] public static int F(int x, [[|Private|]] out int y) { y = x; return x; } }")]
    [InlineData("CG0022", "public partial class D { [ZkCircuit] public static partial int F([Public] int x); public static partial int F([[|Private|]] int x) => x; }")]
    [InlineData("CG0012", "public partial class D { [ZkCircuit] public static int F([[|Range(5, 4)|]] int x) => x; }")]
    [InlineData("CG0013", "public partial class D { [ZkCircuit] public static int F([|double x|]) => 1; }")]
    [InlineData("CG0013", "public partial class D { [ZkCircuit] public static int F([Length(1)] [|(int, int)[] x|]) => 1; }")]
    [InlineData("CG0013", "public struct S { public int X { get => field + 1; set; } } public partial class D { [ZkCircuit] public static int F([|S x|]) => x.X; }")]
    [InlineData("CG0013", "public interface I { int X { get; set; } } public struct S : I { int I.X { get; set; } } public partial class D { [ZkCircuit] public static int F([|S x|]) => 1; }")]
    [InlineData("CG0014", "public partial class D { [ZkCircuit] public static int F([|ref int x|]) => x; }")]
    [InlineData("CG0015", "public partial class D { [ZkCircuit] public static [|string|] F(int x) => \"a\"; }")]
    [InlineData("CG0015", "public partial class D { [ZkCircuit] public static [|int[,]|] F(int x) => new int[1, 1]; }")]
    [InlineData("CG0015", "public partial class D { [ZkCircuit] public static void F(int x, [|out float y|]) { y = 1; } }")]
    [InlineData("CG0015", "public partial class D { [ZkCircuit] public static [|ref int|] F([Length(1)] int[] x) => ref x[0]; }")]
    [InlineData("CG0013", "public struct S { [Obsolete(\"no\", true)] public int X; } public partial class D { [ZkCircuit] public static int F([|S s|]) => 1; }")]
    [InlineData("CG0013", "public struct S { [Obsolete(\"no\", true)] public int X { get; set; } } public partial class D { [ZkCircuit] public static int F([|S s|]) => 1; }")]
    [InlineData("CG0100", "public partial class D { [ZkCircuit] public static int [|F|](int x, __arglist) => x; }")]
    [InlineData("CG0018", "namespace System { public struct Int128; } namespace N { public partial class D { [ZkCircuit] public static int [|F|](int x) => x; } }")]
    public void Declarations(string id, string source) => Check(id, source);

    [Theory]
    [InlineData("CG0101", "[|float|] f = 1; return x;", null)]
    [InlineData("CG0101", "return (int)([|(double)x|] * 2);", null)]
    [InlineData("CG0100", "return new S { N = x } is { [|Next: 5|] } ? 1 : 0;", "struct S { public int N; public int Next { get { N++; return N; } } }")]
    [InlineData("CG0100", "return new S { N = x } is { [|Next: 5|] } ? 1 : 0;", "struct S { public int N; public int Next => Step(); int Step() { N++; return N; } }")]
    [InlineData("CG0100", "return new S { A = [x] } is { [|Next: 5|] } ? 1 : 0;", "struct S { public int[] A; public readonly int Next { get { A[0]++; return A[0]; } } }")]
    [InlineData("CG0100", "return new S { N = x } is [|(5, _)|] ? 1 : 0;", "struct S { public int N; public void Deconstruct(out int a, out int b) { a = N++; b = 1; } }")]
    [InlineData("CG0100", "return (1, checked([|(byte)x|])) == (2, 3) ? 1 : 0;", null)]
    [InlineData("CG0101", "var a = [|new None[2]|]; return 1;", "struct None { }")]
    [InlineData("CG0101", "[|Span<None>|] a = default; return 1;", "struct None { }")]
    [InlineData("CG0100", "return new S { N = x } switch { { [|V: 5|] } => 1, _ => 2 };", "struct S { public int N; public int V => N > 0 ? N : throw new Exception(); }")]
    [InlineData("CG0100", "switch (new S { N = x }) { case { [|V: 5|] }: default: return 1; }", "struct S { public int N; public int V => N > 0 ? N : throw new Exception(); }")]
    [InlineData("CG0100", "return new S { N = x } is { N: 3 } or { [|V: 5|] } ? 1 : 0;", "struct S { public int N; public int V => N > 0 ? N : throw new Exception(); }")]
    [InlineData("CG0100", "return new S { N = x } is { N: > 3 or 0, [|V: 5|], N: < 3 } ? 1 : 0;", "struct S { public int N; public int V => N > 0 ? N : throw new Exception(); }")]
    [InlineData("CG0100", "return new S { N = x } is { [|V: > 2 or <= 2|] } ? 1 : 0;", "struct S { public int N; public int V => N > 0 ? N : throw new Exception(); }")]
    [InlineData("CG0100", "return new S { N = x } is { [|V: not > int.MaxValue|] } ? 1 : 0;", "struct S { public int N; public int V => N > 0 ? N : throw new Exception(); }")]
    [InlineData("CG0100", "return new S { N = x } is { [|V: >= int.MinValue|] } ? 1 : 0;", "struct S { public int N; public int V => N > 0 ? N : throw new Exception(); }")]
    [InlineData("CG0100", "var s = new S { N = x }; [|At(ref s)|].Inc(); return s.N;", "struct S { public int N; public int Inc() => ++N; public int P { get => N; set => N = value; } public readonly int R() => N; } static ref S At(ref S s) => ref s;")]
    [InlineData("CG0100", "var s = new S { N = x }; [|At(ref s)|].P = 3; return s.N;", "struct S { public int N; public int Inc() => ++N; public int P { get => N; set => N = value; } public readonly int R() => N; } static ref S At(ref S s) => ref s;")]
    [InlineData("CG0100", "var s = new T { S = new S { N = x } }; [|At(ref s)|].S.Inc(); return s.S.N;", "struct S { public int N; public int Inc() => ++N; public int P { get => N; set => N = value; } public readonly int R() => N; } struct T { public S S; } static ref T At(ref T t) => ref t;")]
    [InlineData("CG0100", "S[] a = [new S { N = x }]; [|new W(a)[0]|].Inc(); return a[0].N;", "struct S { public int N; public int Inc() => ++N; public int P { get => N; set => N = value; } public readonly int R() => N; } readonly struct W(S[] a) { private readonly S[] _a = a; public ref S this[int i] => ref _a[i]; }")]
    [InlineData("CG0100", "var s = new S { N = x }; var t = s; ([|x > 3 ? ref s : ref t|]).Inc(); return s.N;", "struct S { public int N; public int Inc() => ++N; public int P { get => N; set => N = value; } public readonly int R() => N; } ")]
    [InlineData("CG0100", "var s = new S { N = x }; return In([|At(ref s)|], ref s);", "struct S { public int N; public int Inc() => ++N; public int P { get => N; set => N = value; } public readonly int R() => N; } static ref S At(ref S s) => ref s; static int In(in S a, ref S b) { b.N = 5; return a.N; }")]
    [InlineData("CG0101", "[|nint|] n = x; return (int)n;", null)]
    [InlineData("CG0101", "[|dynamic|] d = x; return x;", null)]
    [InlineData("CG0102", "return G(x);", "static int G(int x) => x == 0 ? 0 : [|G(x - 1)|];")]
    [InlineData("CG0102", "return G(x);", "static int G(int x) => H(x) + 1; static int H(int x) => [|G(x)|];")]
    [InlineData("CG0103", "return [|BitOperations.PopCount((uint)x)|];", null)]
    [InlineData("CG0104", "return [|T|][0];", "static readonly int[] T = [1]; public static void W() { T[0] = 2; }")]
    [InlineData("CG0104", "return [|T|][0];", "static int[] T = [1];")]
    [InlineData("CG0104", "return [|T|][0];", "static readonly int[] T = [1]; public static int[] W() => T;")]
    [InlineData("CG0104", "return [|T|][0];", "static readonly int[] T = [1]; public static void W() { Array.Sort(T); }")]
    [InlineData("CG0104", "return [|T|][0];", "static readonly int[] T = [1]; public static void W() { foreach (ref var t in T.AsSpan()) t = 1; }")]
    [InlineData("CG0104", "return [|T|][0][0];", "static readonly int[][] T = [[1]]; public static void W() { foreach (var t in T) t[0]++; }")]
    [InlineData("CG0105", "return x + [|S|];", "static int S;")]
    [InlineData("CG0105", "return x + [|S|];", "static readonly int S = Environment.TickCount;")]
    [InlineData("CG0105", "[|S|] = x; return x;", "static int S;")]
    [InlineData("CG0106", "return [|T|][0];", "static readonly int[] T = [Environment.TickCount];")]
    [InlineData("CG0106", "return [|T|][0];", "static readonly int[] T; static C() { }")]
    [InlineData("CG0108", "if (x > 0) [|goto end;|] x++; end: return x;", null)]
    [InlineData("CG0109", "unsafe { [|int*|] p = &x; return *p; }", null)]
    [InlineData("CG0110", "[|Func<int, int>|] f = y => y; return f(x);", null)]
    [InlineData("CG0111", "var o = [|new Box()|]; return x;", "class Box { public int V; }")]
    [InlineData("CG0112", "return [|x.ToString()|].Length;", null)]
    [InlineData("CG0112", "[|string|] s = $\"{x}\"; return x;", null)]
    [InlineData("CG0113", "[|try { x++; } finally { x--; }|] return x;", null)]
    [InlineData("CG0114", "[|lock (typeof(C)) { x++; }|] return x;", null)]
    [InlineData("CG0115", "var a = new int[3]; return [|a.Sum()|];", null)]
    public void Bodies(string id, string body, string? members)
    {
        var source = "public static partial class C { [ZkCircuit] public static int F(int x) { " + body + " } " + members + " }";
        Check(id, source);
    }

    [Fact]
    public void A_table_in_a_file_local_type() =>
        Check("CG0107", "public static partial class C { [ZkCircuit] public static int F(int x) => [|W.T|][x]; } file static class W { public static ReadOnlySpan<int> T => [1, 2]; }");

    [Fact]
    public void An_inaccessible_table() =>
        Check("CG0107", "public static partial class C { [ZkCircuit] public static int F(int x) => W.Get(x); } public static class W { private static readonly int[] T = [1, 2]; public static int Get(int i) => [|T|][i]; }");

    [Fact]
    public void Several_problems_are_reported_together()
    {
        var lowered = SourceCompilation.Lower(SourceCompilation.InClass("[ZkCircuit] public static int F(int x) { float a = 1; double b = 2; return x; }"));
        Assert.Equal(2, lowered.Problems.Count);
        Assert.Null(lowered.Ir);
    }

    [Theory]
    [InlineData("[ZkCircuit] public static int F(int x) => y;")]
    [InlineData("[ZkCircuit] public static int F(int x) { return")]
    [InlineData("[ZkCircuit] public static int F(int x) { int a = \"b\"; foreach (var z in x) { } switch (x) { } return a +; }")]
    [InlineData("[ZkCircuit] public static Foo F(Bar x, [Length] int[] y) => x.Baz(1);")]
    [InlineData("[ZkCircuit] public static int F(int x) => G(x, 1); static int G(int y) => ;")]
    [InlineData("[ZkCircuit] public static int F() { int x = new int[] { 1, a }[0]; var (p, q) = x; x.y = 3; return T[0]; } static readonly int[] T = [b, \"c\"];")]
    [InlineData("[ZkCircuit] public static int F(")]
    [InlineData("[ZkCircuit] public static int F(int x, int x) { int x = 1; F(x); return this.x; }")]
    [InlineData("[ZkCircuit] public static int F(int x) { break; continue; int y; return y; }")]
    public void Code_that_does_not_compile_gives_no_problems_of_ours_and_no_exception(string members)
    {
        var lowered = SourceCompilation.Lower(SourceCompilation.InClass(members));
        Assert.Empty(lowered.Problems.Select(problem => problem.Id));
    }

    [Fact]
    public void Half_written_code_never_throws_and_is_never_called_unknown()
    {
        const string members = """
            public record struct P(int X, bool Y); private static readonly int[] T = [1, 2, -3]; private static ReadOnlySpan<byte> U => "ab"u8;
            private static int G<N>(N[] a, ref int b, out int c, params int[] d) { c = d[^1]; return b++ > 3 ? d.Length : a[0] switch { _ => 1 }; }
            [ZkCircuit] public static (int, P) F([Length(3), Range(0, 5)] ReadOnlySpan<byte> x, P p)
            {
                int s = T[x[0]] + U[0]; foreach (var v in x[1..]) { if (v is > 3 and not 4) continue; s += v; }
                (s, var q) = (s * 2, p with { X = s }); for (int i = 0, j = 1; i < 3; i++) { switch (i) { case 1: break; default: s--; break; } }
                Span<int> h = stackalloc int[2]; h[0] = unchecked((byte)s); int L(int y) => y + h2; do { s >>= 1; } while (s > 9);
                return (G(new int[] { 1 }, ref s, out _, 3, 4), q.Y ? q : throw new Exception("no"));
            }
            """;
        for (var length = 0; length < members.Length; length += 3)
        {
            var source = SourceCompilation.InClass("[ZkCircuit] public static int Z(int x) => x;\n" + members[..length]);
            var compilation = SourceCompilation.Create(source);
            foreach (var method in compilation.SyntaxTrees[0].GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>())
            {
                var symbol = compilation.GetSemanticModel(compilation.SyntaxTrees[0]).GetDeclaredSymbol(method)!;
                var lowered = Compiler.FrontEnd.MethodLowering.Lower((IMethodSymbol)symbol, compilation, CancellationToken.None);
                Assert.DoesNotContain(lowered.Problems, problem => problem.Arguments.Any(argument => argument.StartsWith("Something in", StringComparison.Ordinal)));
            }
        }
    }

    private static void Check(string id, string marked)
    {
        const string usings = "using System; using System.Linq; using System.Numerics; using System.Threading.Tasks; using CircuitGen;\n";
        var source = usings + marked;
        var start = source.IndexOf("[|", StringComparison.Ordinal);
        var end = source.IndexOf("|]", StringComparison.Ordinal) - 2;
        source = source.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        var lowered = SourceCompilation.Lower(source);
        var problem = lowered.Problems.First(problem => problem.Id == id);
        Assert.Null(lowered.Ir);
        Assert.Equal(source[start..end], source.Substring(problem.Position.Start, problem.Position.Length));
        Assert.Equal(start, problem.Position.Start);

        var rule = Assert.Single(RuleRegistry.All, rule => rule.Id == id);
        var message = string.Format(System.Globalization.CultureInfo.InvariantCulture, rule.MessageFormat, [.. problem.Arguments]);
        Assert.DoesNotContain("{", message, StringComparison.Ordinal);
        Assert.EndsWith(".", message, StringComparison.Ordinal);
    }
}
