namespace CircuitGen.Soundness.Idioms.Patterns;

/// <summary>Patterns on the elements of arrays and spans.</summary>
internal static class ListPatterns
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("int[] $a = #a(3); int $r = $a is [1, ..] ? 1 : $a is [.., > 3] ? 2 : $a is [var $x, _, var $y] ? $x + $y : 3;", "$r") { IsRare = true },
        new("int[] $a = #a(4); int $r = $a is [var $f, .. var $m, var $l] ? $f + $m[0] * 2 + $l : 9; if ($a is [_, .. [> 0, ..]]) $r += 5;", "$r") { IsRare = true },
        new("ReadOnlySpan<int> $s = [#i, 2, #i]; int $r = $s switch { [] => 0, [_] => 1, [> 2, ..] => 2, [.., var $z] when $z > 1 => $z, _ => 4 };", "$r"),
        new("int[][] $g = { #a(2), #a(1) }; int $r = $g is [[var $x, _], [var $y]] ? $x - $y : 7; if ($g is [{ Length: 2 }, ..]) $r++;", "$r") { IsRare = true },
        new("int[] $a = #a(3); if ($a is [.. var $c]) $c[0] = 99; int[] $b = $a; if ($b is [_, .. var $d]) { $d[0] = 98; }", "$a[0]", "$a[1]") { IsRare = true },
        new("var $s = new $S { $X = #i }; int $r = $s is [> 0, .., var $l] ? $l : -1;", "$r") { IsRare = true, Types = "public struct $S { public int $X; public int Length => 2; public int this[int i] => i == 0 ? $X : $X * 2; }" },
    ];
}
