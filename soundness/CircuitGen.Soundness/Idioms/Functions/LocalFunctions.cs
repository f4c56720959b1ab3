namespace CircuitGen.Soundness.Idioms.Functions;

/// <summary>Functions in functions, which read and write what is around them.</summary>
internal static class LocalFunctions
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("int $n = #i; int $f(int $d) { $n += $d; return $n * 2; }\nint $r = $f(#k) + $n + $f(1);", "$r", "$n"),
        new("int $n = #i; $g(); $g(); void $g() { $n++; if ($n > 3) $n -= #k(1,3); }", "$n"),
        new("int $n = #i; int[] $a = #a(3); void $set(int $i, int $v) => $a[$i] = $v + $n; $set(0, 2); $n = 5; $set(1, 3);", "$a[0]", "$a[1]", "$a[2]"),
        new("static int $f(int $v) => $v <= 1 ? 1 : $v * $f($v - 1);\nint $r = $f(#k(1,5)) + #i;", "$r"),
        new("int $n = #i; int $outer(int $v) { int $k = $v; int $inner() => $k++ + $n++; return $inner() + $inner() + $k; }\nint $r = $outer(#k);", "$r", "$n"),
        new("int $n = #i; int $f(ref int $v, out int $w) { $w = $n; $v += $n; $n++; return $v; }\nint $m = #i; int $r = $f(ref $m, out var $q) + $f(ref $n, out var $p);", "$r", "$n", "$m", "$q", "$p"),
        new("var ($x, $y) = (#i, #i); int $max() => $x > $y ? $x : $y; $x += 3; int $r = $max(); ($x, $y) = ($y, $x); $r += $max();", "$r"),
        new("var $s = new $S { $X = #i }; void $f() { $s.$X += 2; $s.$Bump(); }\n$f(); $f(); var $t = $s; $f();", "$s.$X", "$t.$X") { Types = "public struct $S { public int $X; public void $Bump() => $X++; }" },
        new("int $n = #i; bool $next() { $n--; return $n > 0; }\nint $r = 0; if ($next() && $next()) $r = 1; if (!$next() || $next()) $r += 2;", "$r", "$n"),
        new("int $n = #i; T $id<T>(T $v) where T : struct { $n++; return $v; }\nint $r = $id(3) + (int)$id(4L);", "$r", "$n"),
        new("int $n = #i; { int $m = $n; int $f() { return $m += $n; } $n = $f() + $f(); }", "$n"),
        new("int $r = 0; for (int $i = 0; $i < 3; $i++) { int $k = $i; void $add() { $r += $k; $k *= 2; } $add(); $add(); }", "$r"),
        new("int $n = #i; (int, int) $two() => ($n++, $n); var ($x, $y) = $two(); ($x, _) = $two();", "$x", "$y", "$n"),
    ];
}
