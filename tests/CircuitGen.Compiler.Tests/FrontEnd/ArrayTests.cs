namespace CircuitGen.Compiler.Tests.FrontEnd;

/// <summary>Arrays, spans and tables.</summary>
public class ArrayTests
{
    [Fact]
    public void Slices() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F([Length(8)] byte[] x) { Span<int> s = stackalloc int[8]; for (int i = 0; i < 8; i++) s[i] = x[i]; var m = s.Slice(2, 4); m[0] = 7; m[^1] += 3; var t = s[1..^1]; t.Slice(3).Fill(1); s[..2].Clear(); var c = x[1..3]; c[0] = 9; int r = 0; foreach (var v in s) r = (r * 3 + v) % 10007; return r + c[0] * x[1] + m.Length + t.Length; }
        """);

    [Fact]
    public void Slice_bounds_are_checked() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F([Length(4)] byte[] x, [Range(0, 5)] int i) { ReadOnlySpan<byte> s = x.AsSpan(1, 2); return s[i] * 3; }
        """);

    [Fact]
    public void Slice_of_slice_bounds() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F([Length(6)] byte[] x, [Range(0, 4)] int i) { ReadOnlySpan<byte> s = x.AsSpan(1, 3); return s.Slice(i, 2)[0]; }
        """);

    [Fact]
    public void Rectangular_arrays() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F([Length(2, 3)] sbyte[,] x, [Range(0, 2)] int k) { var t = new int[3, 2]; for (int i = 0; i < x.GetLength(0); i++) for (int j = 0; j < x.GetLength(1); j++) t[j, i] = x[i, j]; int[,] u = { { 1, 2 }, { 3, 4 } }; t[k, 1] += u[1, 0]; return t[k, 0] * 5 + t[2, 1] + t.Length + u[0, 1]; }
        """);

    [Fact]
    public void Rectangular_bounds() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F([Length(2, 3)] byte[,] x, [Range(0, 3)] int i, [Range(0, 4)] int j) => x[i, j];
        """);

    [Fact]
    public void Three_dimensions() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F([Range(0, 2)] int i, [Range(0, 3)] int j, [Range(0, 1)] int k) { var t = new int[2, 2, 2]; for (int n = 0; n < 8; n++) t[n / 4, n / 2 % 2, n % 2] = n * n; return t[i, j, k]; }
        """);

    [Fact]
    public void Jagged_arrays() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F([Length(2, 3)] sbyte[][] x) { var r = new int[3][]; for (int i = 0; i < 3; i++) { r[i] = new int[i + 1]; r[i][i] = x[i % 2][i]; } int[] row = r[2]; row[0] = 5; r[1] = row; r[1][1] = 8; int s = 0; foreach (var q in r) { s = s * 10 + q.Length; foreach (var v in q) s += v; } return s + x.Length + x[1].Length; }
        """);

    [Fact]
    public void Reassigned_arrays() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F([Length(3)] sbyte[] x) { int[] prev = new int[3]; for (int i = 0; i < 3; i++) prev[i] = x[i]; for (int l = 0; l < 2; l++) { var next = new int[3]; for (int i = 0; i < 3; i++) next[i] = prev[i] + prev[(i + 1) % 3]; prev = next; } return prev[0] * 3 + prev[1] - prev[2]; }
        """);

    [Fact]
    public void Reassigned_spans() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F([Length(6)] byte[] x) { ReadOnlySpan<byte> s = x; int r = 0; while (s.Length > 1) { r = r * 2 + s[0] - s[^1]; s = s[1..^1]; } Span<int> a = stackalloc int[2], b = stackalloc int[2]; a[0] = 1; var t = a; a = b; b = t; b[0] += 4; return r * 10 + a[0] + b[0]; }
        """);

    [Fact]
    public void Arrays_of_structs() => Faithfulness.Check("""
        public struct P { public int X; public byte Y; public P(int x, byte y) { X = x; Y = y; } public void Bump() { X++; } }
        [ZkCircuit]
        public static int F([Length(3)] byte[] v, [Range(0, 2)] int k) { var a = new P[3]; for (int i = 0; i < 3; i++) a[i] = new P(v[i] * 2, v[i]); a[k].X += 5; a[1].Bump(); (a[0], a[2]) = (a[2], a[0]); var t = new (int a, bool b)[2]; t[1] = (3, true); t[0].a = t[1].a + 1; return a[0].X + a[2].Y * 10 + a[1].X * 100 + (t[1].b ? t[0].a : 0); }
        """);

    [Fact]
    public void Element_swaps_and_compound_elements() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F([Length(4), Range(0, 9)] byte[] x) { int[] a = [x[0], x[1], x[2], x[3]]; for (int i = 0; i < 4; i++) for (int j = 0; j + 1 < 4 - i; j++) if (a[j] > a[j + 1]) (a[j], a[j + 1]) = (a[j + 1], a[j]); int k = 0; a[k++] += 10; a[k] = a[k++] * 2 + k; return a[0] + a[1] * 10 + a[2] * 100 + a[3] * 1000; }
        """);

    [Fact]
    public void Copies() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F([Length(4)] byte[] x) { var a = new byte[6]; x.CopyTo(a.AsSpan(1)); Array.Copy(x, a, 2); var b = a.AsSpan(1, 3).ToArray(); b[0] = 1; a.AsSpan(0, 4).CopyTo(a.AsSpan(1)); int s = 0; foreach (var v in a) s = s * 2 + v; return s * 3 + b[0] + b[2]; }
        """);

    [Fact]
    public void Aliased_parameters() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F([Length(3), Range(0, 9)] byte[] x) { Touch(x, x); return x[0] + x[1] * 10; }
        private static void Touch(byte[] a, Span<byte> b) { a[0]++; b[1] = (byte)(a[0] * 2); }
        """);

    [Fact]
    public void Returned_arrays() => Faithfulness.Check("""
        private static readonly int[] T = [1, 2, 3];
        [ZkCircuit]
        public static (int[] a, int n) F([Length(2)] byte[] x) { var r = Make(x); return (r, r.Length + Pick(T, 1)); }
        private static int[] Make(byte[] x) { if (x[0] > 200) { } var r = new int[3]; for (int i = 0; i < 2; i++) r[i + 1] = x[i]; return r; }
        private static int Pick(ReadOnlySpan<int> t, int i) => t[i];
        """);

    [Fact]
    public void Tables() => Faithfulness.Check("""
        private const int N = 4; private static readonly byte[] A = new byte[] { 1, N, (byte)'c', 1 << 3, }; private static readonly short[] B = { -1, +2, (short)-3 }; private static readonly long[] L = [long.MaxValue, -1]; private static readonly bool[] M = [true, false]; private static readonly char[] Ch = ['x', 'y']; private static ReadOnlySpan<ushort> S => new ushort[] { 500, N }; private static ReadOnlySpan<byte> U { get { return "hi\u00e9"u8; } } private static readonly int[,] R = { { 1, 2 }, { 3, 4 } }; private static readonly int[,,] C3 = { { { 1 }, { 2 } }, { { 3 }, { 4 } } }; private static readonly int[] Z = new int[3]; private static readonly Int128[] I = [5, -6];
        [ZkCircuit]
        public static Int128 F([Range(0, 2)] int i, [Range(0, 1)] int j) => A[i] + B[i] * 10 + L[j] / 2 + (M[j] ? 100 : 0) + Ch[j] + S[j] + U[i] + R[j, 1] + R[i, j] + C3[j, 1, 0] + Z[i] + I[j] + A.Length + R.GetLength(1) + U.Length;
        """);

    [Fact]
    public void Jagged_tables_of_unequal_rows() => Faithfulness.Check("""
        private static readonly int[][] J = { new[] { 1, 2, 3 }, new int[] { }, new[] { 4 } };
        [ZkCircuit]
        public static int F([Range(0, 2)] int i) { int s = 0; foreach (var v in J[i]) s += v; ReadOnlySpan<int> row = J[0]; return s * 10 + J[i].Length + row[2] + J.Length; }
        """);

    [Fact]
    public void Tables_in_other_classes() => Faithfulness.Check("""
        public static class W { internal static ReadOnlySpan<sbyte> T => [1, -2, 3]; public const string Key = "secret"; }
        [ZkCircuit]
        public static int F([Range(0, 2)] int i) { const string local = "abc"; return W.T[i] + W.Key[i + 1] + local[i] + "xyz"[i]; }
        """);

    [Fact]
    public void Tables_passed_on() => Faithfulness.Check("""
        private static ReadOnlySpan<sbyte> T => [1, -2, 3, 4, -5, 6];
        [ZkCircuit]
        public static int F([Length(3)] byte[] x) { int s = 0; for (int o = 0; o < 2; o++) s = s * 100 + Dot(T.Slice(o * 3, 3), x); ReadOnlySpan<sbyte> t = T; t = t[1..]; return s + t[0] + t.Length; }
        private static int Dot(ReadOnlySpan<sbyte> w, ReadOnlySpan<byte> x) { int s = 0; for (int i = 0; i < w.Length; i++) s += w[i] * x[i]; return s; }
        """);

    [Fact]
    public void Span_choice() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F([Length(2)] byte[] a, [Length(2)] byte[] b) { int s = 0; for (int i = 0; i < 4; i++) { ReadOnlySpan<byte> v = i % 2 == 0 ? a : b; s = s * 3 + v[i / 2]; } return s; }
        """);

    [Fact]
    public void Struct_parameters_and_inputs() => Faithfulness.Check("""
        public record struct P(int X, bool B); public struct Q { public byte A; public (short, char) T; }
        [ZkCircuit]
        public static int F([Public] P p, Q q, (int a, (bool b, byte c) n) t, in int z) { p.X = p.B ? p.X % 100 : 5; q.A++; return p.X + q.A + q.T.Item1 + q.T.Item2 + (t.n.b ? t.a % 10 : t.n.c) + z % 3; }
        """);

    [Fact]
    public void Stackalloc_initializers() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F(byte a) { Span<int> s = stackalloc int[] { 1, a, 3 }; Span<byte> t = stackalloc[] { a, (byte)2 }; ReadOnlySpan<int> u = [a, 5]; return s[1] + t[0] * 2 + u[1] + s.Length + t.Length; }
        """);

    [Fact]
    public void Length_in_long_and_indices_of_other_types() => Faithfulness.Check("""
        [ZkCircuit]
        public static long F([Length(3)] byte[] x, [Range(0, 2)] byte i, [Range(0, 2)] long j) => x[i] + x[j] * 10 + x.LongLength;
        """);

    [Fact]
    public void Spreads() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F([Length(3)] sbyte[] x) { int[] y = [1, .. x, 2, .. x.AsSpan(1)]; int[] z = [.. y, y[1]++]; int s = 0; foreach (var v in z) s = s * 3 + v; return s + y[1]; }
        """);

    [Fact]
    public void Secret_indices_of_rectangular_arrays() => Faithfulness.Check("""
        [ZkCircuit]
        public static int F([Length(3, 4)] sbyte[,] x, [Range(0, 2)] int i, [Range(0, 3)] int j) => x[i, 1] * 3 + x[1, j] * 5 + x[i, j];
        """);
}
