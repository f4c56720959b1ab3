namespace CircuitGen.Soundness.Idioms.References;

/// <summary>Parameters that name the same variable: <c>ref</c> twice, <c>in</c> and <c>ref</c>, <c>out</c> and a value.</summary>
internal static class Aliases
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("int $n = #i;", "$F(in $n, ref $n)", "$n") { Members = "static int $F(in int a, ref int b) { b += 5; return a * 10 + b; }" },
        new("int $n = #i; $F(ref $n, ref $n);", "$n") { Members = "static void $F(ref int a, ref int b) { a++; b *= 2; a -= b / 3; }" },
        new("int[] $a = #a(3); $Swap(ref $a[#k(0,2)], ref $a[#k(0,2)]); $Swap(ref $a[0], ref $a[0]);", "$a[0]", "$a[1]", "$a[2]") { Members = "static void $Swap«<T>(ref T a, ref T b)¦(ref int a, ref int b)» { var t = a; a = b; b = t; }" },
        new("int $n = #i; $F($n, out $n); $F($n++, out var $m);", "$n", "$m") { Members = "static void $F(int v, out int r) { r = 3; r += v; }" },
        new("int[] $a = #a(2);", "$F($a, ref $a[0])", "$a[0]", "$a[1]") { Members = "static int $F(int[] a, ref int r) { a[0] = 4; r++; a[1] = r; a = new[] { 8, 8 }; return a[0] + r; }" },
        new("var $s = new $S { $X = #i };", "$F($s, ref $s)", "$G(in $s, ref $s.$X)", "$s.$X") { Types = "public struct $S { public int $X; }", Members = "static int $F($S a, ref $S b) { b.$X += 4; return a.$X; } static int $G(in $S a, ref int b) { b++; return a.$X; }" },
        new("int $n = #i; int[] $a = #a(1);", "$F(«in $n¦$n¦$n + 0¦in $a[0]», ref $n)", "$F(«in $a[0]¦$a[0]», ref $a[0])", "$n", "$a[0]") { Members = "static int $F(in int a, ref int b) { int before = a; b += 2; return before * 5 + a; }" },
        new("int $n = #i; $F(ref $n, $n, $n++);", "$n") { Members = "static void $F(ref int r, int a, int b) { r = r * 3 + a - b; }" },
        new("int[] $a = #v, $b = $a; $F($a, $b); $F($b, [1, 2]);", "$a[0]", "$a[1]", "$b[0]") { Members = "static void $F(int[] a, int[] b) { a[0] += b[1]; b[1] -= a[0]; a[0] = b[1]; }" },
        new("$O $o = new $O(); $o.$F = #i; $H(ref $o, ref $o.$F);", "$o.$F", "$o.$G") { Types = "public struct $O { public int $F, $G; }", Members = "static void $H(ref $O o, ref int f) { f = 3; o = new $O { $F = f + 1, $G = o.$F }; f++; }" },
    ];
}
