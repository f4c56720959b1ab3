namespace CircuitGen.Compiler.Tests.FrontEnd;

/// <summary>Methods, structs, records and tuples.</summary>
public class CallTests
{
    [Fact]
    public void Helpers_with_everything() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F([Range(-50, 50)] int a, [Range(-50, 50)] int b) => Add(b: a, a: b) + Add(a) + Sum(1, a, b) + Sum() + Sq(a) + Local(b) + Gen(a, b) + Twice(Twice(b));
        private static int Add(int a, int b = 3) => a * 2 + b;
        private static int Sum(params int[] v) { int s = 0; foreach (var x in v) s += x; return s; }
        private static int Sq(in int x) => x * x;
        private static int Local(int x) { int k = 2; int Inner(int y) { k++; return y * k; } return Inner(x) + Inner(1) + k; }
        private static T Gen<T>(T x, T y) where T : INumber<T> => x > y ? x * y : y - x + T.One;
        private static int Twice(int x) { x += x; return x; }
        """);

    [Fact]
    public void Ref_and_out() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F([Length(4), Range(-9, 9)] sbyte[] src, [Range(0, 3)] int k) { var a = new int[4]; for (int i = 0; i < 4; i++) a[i] = src[i]; Swap(ref a[0], ref a[3]); Inc(ref a[1]); Split(a[2], out int lo, out var hi); Split(k, out _, out a[2]); ref int r = ref a[1]; r *= 3; return a[0] + a[1] * 10 + a[2] * 100 + a[3] * 1000 + lo * 7 + hi; }
        private static void Swap(ref int x, ref int y) { int t = x; x = y; y = t; }
        private static void Inc(ref int x) => x++;
        private static void Split(int v, out int lo, out int hi) { lo = v & 3; hi = v >> 2; }
        """);

    [Fact]
    public void Out_parameters_are_outputs() => Faithfulness.Check("""
        [ZkCircuit]
        public static bool F(int a, out int b, out (byte x, short y) c, [Length(2)] ReadOnlySpan<byte> d, out int[] e) { b = a / 2; c = ((byte)(a & 15), 5); e = new[] { d[1], (int)d[0] }; return a > 0; }
        """);

    [Fact]
    public void Early_returns_in_helpers() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F(int a, int b) { int s = 0; for (int i = 0; i < 3; i++) s = s * 10 + Pick(a % 10, i + b % 3); return s; }
        private static int Pick(int x, int y) { if (x > y) return 1; for (int i = 0; i < 2; i++) if (x == i) return 2 + i; return y > 1 ? 4 : 5; }
        """);

    [Fact]
    public void Structs() => Faithfulness.Check("""
        public readonly struct V { public readonly int X; public int Y { get; } public V(int x, int y) { X = x; Y = y; } public int Dot(V o) => X * o.X + Y * o.Y; public static V operator +(V a, V b) => new V(a.X + b.X, a.Y + b.Y); public static V operator -(V a) => new(-a.X, -a.Y); public static implicit operator V(int x) => new V(x, x); public int Norm => X * X + Y * Y; public static bool operator >(V a, V b) => a.Norm > b.Norm; public static bool operator <(V a, V b) => a.Norm < b.Norm; }
        [ZkCircuit]
        public static V F([Range(-99, 99)] int a, [Range(-99, 99)] int b) { V v = new(a, b); V w = 3; var u = v + w; u += -w; if (u > w) u = u + new V(u.Dot(w), v.Norm); return u; }
        """);

    [Fact]
    public void Mutable_structs() => Faithfulness.Check("""
        public struct Acc { public int Sum; public int Count { get; set; } public void Add(int x) { Sum += x; Count++; } public int Twice { get => Sum * 2; set { Sum = value / 2; } } }
        [ZkCircuit]
        public static int F([Range(-99, 99)] int a) { Acc acc = new Acc { Sum = 5 }; acc.Add(a); var copy = acc; copy.Add(100); acc.Count += 10; acc.Twice += 6; Change(ref acc); return acc.Sum * 1000 + acc.Count * 100 + copy.Sum; }
        private static void Change(ref Acc a) { a.Sum++; a.Add(2); }
        """);

    [Fact]
    public void Records() => Faithfulness.Check("""
        public record struct P(int X, int Y); public sealed record R(int A, bool B) { public int Double => A * 2; }
        [ZkCircuit]
        public static (int, P, bool) F([Range(-99, 99)] int a, P p) { var q = p with { X = a }; var (x, y) = q; var r = new R(x, y > 0); r = r with { A = r.Double }; bool same = p == q; if (r is { A: > 10, B: true } s) x = s.A; if (q is (3, _)) x++; return (x + r.A % 7, q, same != (r == new R(4, true))); }
        """);

    [Fact]
    public void Tuples() => Faithfulness.Check("""
        [ZkCircuit]
        public static (int lo, int hi) F(short a, (short x, bool y) p) { (int lo, int hi) t = a < p.x ? (a, p.x) : (p.x, a); if (p.y) t.hi++; var (l, h) = t; (int, int) u = (l, h); return u == (1, 2) || (a, p.x) != (3, 4) ? MinMax(t.lo, t.hi) : (5, 5); }
        private static (int, int) MinMax(int a, int b) => a < b ? (a, b) : (b, a);
        """);

    [Fact]
    public void Deconstruct_methods() => Faithfulness.Check("""
        public struct S { public int A; public int B; public void Deconstruct(out int s, out int d) { s = A + B; d = A - B; } }
        [ZkCircuit]
        public static int F(short a, short b) { S s = default; s.A = a; s.B = b; var (x, y) = s; int z; (z, _) = s; return x * 3 + y + z; }
        """);

    [Fact]
    public void Generic_structs_and_interfaces() => Faithfulness.Check("""
        public interface IScale { int Apply(int x); } public readonly struct Twice : IScale { public int Apply(int x) => x * 2; } public readonly struct Box<T> where T : INumber<T> { public readonly T Value; public Box(T v) { Value = v; } public Box<T> Add(T d) => new Box<T>(Value + d); }
        [ZkCircuit]
        public static long F(int a) { var b = new Box<long>(a).Add(5); return b.Value + Run(new Twice(), a % 1000); }
        private static int Run<T>(T s, int x) where T : struct, IScale => s.Apply(x) + 1;
        """);

    [Fact]
    public void Static_and_local_functions_capture() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F([Length(3), Range(0, 9)] byte[] x) { int total = 0; void Add(int v) { if (v > 5) return; total += v; } for (int i = 0; i < 3; i++) Add(x[i]); static int Sq(int v) => v * v; return Sq(total); }
        """);

    [Fact]
    public void Properties_with_code() => Faithfulness.Check("""
        private static int Half => K / 2; private const int K = 10;
        [ZkCircuit]
        public static int F(short a) => a * Half + Other.Value; 
        private static class Other { public static int Value { get { return 4; } } }
        """);

    [Fact]
    public void Constructors_with_logic() => Faithfulness.Check("""
        public struct Clamped { public int V; public Clamped(int v) { if (v < 0) { V = 0; return; } V = v > 9 ? 9 : v; } }
        [ZkCircuit]
        public static int F(short a) { var c = new Clamped(a); return c.V + new Clamped(a / 2).V; }
        """);
}
