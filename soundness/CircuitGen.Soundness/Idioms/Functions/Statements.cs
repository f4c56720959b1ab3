namespace CircuitGen.Soundness.Idioms.Functions;

/// <summary>Statements around others: <c>try</c>, <c>using</c>, <c>lock</c>, <c>goto</c>, blocks, constants.</summary>
internal static class Statements
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("int $n = #i; try { $n++; if ($n > 8) throw new InvalidOperationException(); } finally { $n += 2; }", "$n") { IsRare = true },
        new("int $n = #i; try { $n = 12 / #n(0,3); } catch (DivideByZeroException) { $n = -1; }", "$n") { IsRare = true },
        new("int $n = #i; { int $m = $n; $n = $m + 1; } { int $m2 = $n * 2; ; $n = $m2; } const int $K2 = 3; $n += $K2;", "$n"),
        new("int $n = #i; goto $end; $end: $n++; «if ($n < 3) goto $end;¦»", "$n") { IsRare = true },
        new("int $n = #i; using (var $d = new $D { $X = 3 }) { $n += $d.$X; } using var $e = new $D();", "$n") { IsRare = true, Types = "public struct $D : IDisposable { public int $X; public void Dispose() => $X = 9; }" },
        new("int $n = #i; object $o = new(); lock ($o) { $n++; }", "$n") { IsRare = true },
        new("int $n = sizeof(int) + sizeof(short) + nameof($n).Length + default(int) + (typeof(int) == typeof(long) ? 1 : 2) + #i;", "$n") { IsRare = true },
        new("Index $i = ^#k(1,2); Range $r = 1..^1; int[] $a = #v(3); var $b = $a[$r]; int $n = $a[$i] + $a[^$i.Value];", "$n", "$b.Length") { IsRare = true },
        new("int $n = #i; int $m = $n; if ($m > 3) { } else ; if ($m < 2) ; else $n++; for (; ; ) break; do ; while (false);", "$n"),
        new("int $x = #i, $y = $x, $z; $z = $y = $x++; ($z, _) = ($x, $y); _ = $z;", "$x", "$y", "$z"),
        new("var $s = $\"{#k}\"; int $n = $s.Length; const string $c2 = \"a\" + \"bc\"; $n += $c2.Length + $c2[1] - 'a' + string.Empty.Length;", "$n") { IsRare = true },
    ];
}
