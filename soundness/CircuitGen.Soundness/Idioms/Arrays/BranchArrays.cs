namespace CircuitGen.Soundness.Idioms.Arrays;

/// <summary>Arrays, and what holds them, chosen by a branch: returned early, by <c>?:</c>, assigned, swapped.</summary>
internal static class BranchArrays
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("var $r = $F(#i, #b); $r[0] += 2;", "$r[0]", "$r[1]", "$r.Length") { Members = "static int[] $F(int x, bool c) { if (c) return [x, 1]; return «[2, x]¦new[] { 2, x }¦new int[2]»; }" },
        new("int[] $a = #b ? «new[] { #i, 1 }¦[#i, 2]» : [4, #i]; if (#b) $a[0] = 4;", "$a[0]", "$a[1]"),
        new("int[] $a; if (#b) $a = [1, #i]; else $a = [#i, 2]; var $c = $a; if (#b) $c[1]++;", "$a[0]", "$a[1]", "$c[1]"),
        new("int[] $a = #v, $b = #a(2); int[] $c = #b ? $a : $b; $c[0] = 77; int[] $d = $c == $a ? $b : $a; $d[1] = 66;", "$a[0]", "$b[0]", "$a[1]", "$b[1]"),
        new("int[] $a = #a(2), $b = #a(2); if (#b) ($a, $b) = ($b, $a); $a[0] += 10; if (#b) { var $t = $a; $a = $b; $b = $t; } $b[1]--;", "$a[0]", "$a[1]", "$b[0]", "$b[1]"),
        new("$S $s; if (#b) $s = new $S { $A = [#i] }; else $s = new $S { $A = [3] }; $s.$A[0]++;", "$s.$A[0]") { Types = "public struct $S { public int[] $A; }" },
        new("var $s = $F(#i, #b); var $t = $s; $t.$A[0]++;", "$s.$A[0]", "$s.$A[1]", "$t.$A[0]") { Types = "public struct $S { public int[] $A; }", Members = "static $S $F(int x, bool c) { if (c) return new $S { $A = [x, 1] }; return new $S { $A = [2, x] }; }" },
        new("var ($a, $n) = $F(#i, #b);", "$a[0]", "$a[1]", "$n") { Members = "static (int[], int) $F(int x, bool c) { if (c) return ([x, 1], 1); return ([2, x], 2); }" },
        new("$F(#i, #b, out var $a); $a[1] += 1;", "$a[0]", "$a[1]") { Members = "static void $F(int x, bool d, out int[] a) { if (d) a = [x, 1]; else a = [2, x]; }" },
        new("bool[] $p = $F(#i, #i);", "$p[0] ? 1 : 0", "$p[1] ? 1 : 0") { Members = "static bool[] $F(int x, int y) { if (x > 3) return [true, y > 3]; return [false, false]; }" },
        new("Span<int> $s = #b ? new[] { #i, #i }.AsSpan() : stackalloc int[2]; $s[0]++;", "$s[0]", "$s[1]"),
        new("ReadOnlySpan<int> $s = #b ? [#i, 1] : [2, #i]; int $r = 0; foreach (var $v in $s) $r += $v;", "$r", "$s[0]"),
        new("int[] $a = [1]; for (int $i = 0; $i < 2; $i++) { if (#b) $a = [$i, #i]; else if (#b) $a = [#i, $a[0]]; else break; }", "$a[0]", "$a.Length"),
        new("int[][] $g = #b ? [[1, #i], [2]] : [[#i, 3], [4]]; $g[0][0]++; var $h = #b ? $g[0] : $g[1]; $h[0] = 50;", "$g[0][0]", "$g[1][0]", "$h[0]"),
        new("int[] $a = $F(#n(0,3));", "$a[0]", "$a[1]") { Members = "static int[] $F(int x) { for (int i = 0; i < 2; i++) { if (x == i) return new[] { i, x * 2 }; } int[] r = [9, x]; if (x > 2) r = [8, 8]; return r; }" },
        new("int[] $a = #v; if (#b) $F(ref $a, #i); $a[1]++;", "$a[0]", "$a[1]") { Members = "static void $F(ref int[] a, int v) { a[0] = v; a = [v, v + 1]; a[0] = 5; }" },
    ];
}
