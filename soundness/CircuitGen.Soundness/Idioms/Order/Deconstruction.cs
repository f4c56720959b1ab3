namespace CircuitGen.Soundness.Idioms.Order;

/// <summary>Tuples taken apart in the order of the specification: targets, then values, then conversions, then assignments.</summary>
internal static class Deconstruction
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("int! $n = #i;\nint! $m = #i;\n($n, $m) = ($m, $n);", "$n", "$m"),
        new("int $n = #i, $m = #i; ($n, $m) = ($n + $m, $n++);", "$n", "$m"),
        new("int[] $a = #a(3); int $i = 0; ($a[$i], $i) = ($i + 5, 2); ($i, $a[$i]) = (1, 7);", "$a[0]", "$a[1]", "$a[2]", "$i"),
        new("int[] $a = #a(3); int $i = 0; ($a[$i++], ($a[$i++], _)) = ($a[$i], ($i++, $a[0]));", "$a[0]", "$a[1]", "$i"),
        new("var ($x, ($y, $z)) = (#i, (#i, #i)); ($x, $y, $z) = ($z, $x, $y);", "$x", "$y", "$z"),
        new("(int $x, long $y) = (#i, #i); (_, $y) = ($x++, $x); ($x, _) = (#i, $y--);", "$x", "(int)$y"),
        new("(var $x, _) = $F(#i); (_, var $y) = $F(#i); int $z; ($z, $x) = $F($x);", "$x", "$y", "$z") { Members = "static (int, int) $F(int v) => (v, v + 1);" },
        new("int $x, $y; $x = 1; ($x, $y) = ($x + 1, $x + 1); ($y, $x) = new $S(#i);", "$x", "$y") { Types = "public struct $S { int $V; public $S(int v) { $V = v; } public void Deconstruct(out int a, out int b) { a = $V; b = $V++; } }" },
        new("(byte $x, short $y) = ((byte)3, (short)#k); (int $z, long $w) = ($x, $y); ($z, $w) = ($w > 2 ? 1 : 2, $z);", "$z", "(int)$w"),
        new("var $t = (A: #i, B: #i); ($t.A, $t.B) = ($t.B, $t.A); $t.A++; var $u = $t; $u.B += 5; ($t, $u) = ($u, $t);", "$t.A", "$t.B", "$u.A", "$u.B"),
        new("int $n = #i; ($n, var $m) = ($n++, $n);", "$n", "$m"),
    ];
}
