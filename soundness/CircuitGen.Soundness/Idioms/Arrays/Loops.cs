namespace CircuitGen.Soundness.Idioms.Arrays;

/// <summary>Loops of every kind over arrays and spans, which change what they run over.</summary>
internal static class Loops
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("int[] $a = #a(3); int $s = 0; foreach (var $v in $a) { $s += $v; $a[2] = #i; if ($s > 5) break; }", "$s", "$a[2]"),
        new("int[] $a = #v(3), $b = $a; int $s = 0; foreach (var $v in $a) { $a = [7, 7, 7]; $s = $s * 3 + $v; }", "$s", "$a[0]", "$b[0]"),
        new("int $s = 0; foreach (long $v in new[] { #i, #i }) $s += (int)$v; foreach (byte $w in new int[] { 1, #n(0,99) }) $s += $w;", "$s"),
        new("var $t = new[] { (#i, #i), (1, #i) }; int $s = 0; foreach (var ($x, $y) in $t) $s = $s * 2 + $x - $y;", "$s"),
        new("int $s = 0; for (int $i = 0, $j = 5; $i < $j; $i++, $j--) { if (#i > 6) continue; $s += $i * $j; }", "$s"),
        new("int $s = 0, $i = 0; while (true) { if ($i++ >= 3) break; if (#b) continue; $s += $i; } do { $s--; } while (--$i > 0);", "$s", "$i"),
        new("int $s = 0; for (int $i = 0; ; ) { if (++$i > 3) break; for (int $j = $i; $j-- > 0; ) { if (#b) break; $s += $j; } }", "$s") { IsRare = true },
        new("int[] $a = #a(4); int $n = 0; while ($n < $a.Length && $a[$n] < 5) $n++;", "$n"),
        new("int $s = 0; foreach (var $c in \"ab!\") $s += $c switch { 'a' => 1, 'b' => #i, _ => 3 };", "$s"),
        new("int[] $a = #a(3); int $best = 0; for (int $i = 1; $i < $a.Length; $i++) if ($a[$i] > $a[$best]) $best = $i;", "$best", "$a[$best]"),
        new("int[] $a = #a(4); for (int $i = 0; $i < 3; $i++) for (int $j = 0; $j < 3 - $i; $j++) if ($a[$j] > $a[$j + 1]) ($a[$j], $a[$j + 1]) = ($a[$j + 1], $a[$j]);", "$a[0]", "$a[1]", "$a[3]"),
        new("int $s = 0; foreach (var $v in $Range(#k(0,3))) $s += $v;", "$s") { IsRare = true, Members = "static IEnumerable<int> $Range(int n) { for (int i = 0; i < n; i++) yield return i; }" },
        new("int $r = 0; foreach (var $v in new $S { $N = 3 }) $r = $r * 2 + $v;", "$r") { IsRare = true, Types = "public struct $S { public int $N; public $It GetEnumerator() => new $It { $M = $N }; } public struct $It { public int $M; public int Current => $M; public bool MoveNext() => --$M >= 0; }" },
    ];
}
