namespace CircuitGen.Soundness.Idioms.Functions;

/// <summary>Parameters that are constants at the call and variables in the method.</summary>
internal static class ConstantParameters
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("", "$F(#k(1,5)) * #i") { Members = "static int $F(int n) { int s = 0; while (n > 0) { s += n; n--; } return s; }" },
        new("int[] $a = #a(4);", "$F($a, #k(1,3))") { Members = "static int $F(int[] w, int stride) { int s = 0; for (int i = 0; i < w.Length; i += stride) s += w[i]; stride++; return s * stride; }" },
        new("int! $n = #i;", "$F(count: #k(1,4), x: $n)", "$n") { Members = "static int $F(int count, int x) { do { x += count; } while (--count > 0); return x; }" },
        new("int $n = #i; $Next(5, ref $n); $Next(k: #k, i: ref $n);", "$n") { Members = "static void $Next(int k, ref int i) { k--; i += k; }" },
        new("int[] $a = #a(4);", "$F(0, $a) + $F(2, $a)") { Members = "static int $F(int i, int[] a) { int s = a[i++]; s += a[i++]; return s; }" },
        new("", "$F(3, #i)", "$F(#k(0,4), #i)") { Members = "static int $F(int depth, int v) => depth == 0 ? v : $F(depth - 1, v + depth);" },
        new("", "$F(#k, #k, true) + #i") { Members = "static int $F(int a, int b, bool c) { if (c) { (a, b) = (b, a); c = false; } a -= b; return c ? a : a + b * 2; }" },
        new("", "$F($S.$K, (byte)#k(0,9))", "$F(v: 3, b: byte.MaxValue) % 1000") { Types = "public static class $S { public const int $K = 4; }", Members = "static int $F(int v, byte b) { b++; v += b; b <<= 1; v = -v; return v + b; }" },
        new("int $r = 0; for (int $i = #k(0,2); $i < 4; $i++) { $r += $F($i, $r > 3 ? 1 : 2); }", "$r") { Members = "static int $F(int i, int v) { i *= 2; if (v > 1) i++; return i + v; }" },
        new("", "$F($K, #i)", "$F(7, #i)") { Members = "const int $K = #k; static int $F(in int a, int b) { b += a; return b + a; }" },
    ];
}
