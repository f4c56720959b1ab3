namespace CircuitGen.Soundness.Idioms.References;

/// <summary>What comes out of a method by <c>out</c>: new variables, elements, fields, nothing.</summary>
internal static class OutParameters
{
    private const string Two = "static void $F(int v, out int a, out int b) { a = v + 1; «if (v > 3) a = 7; ¦»b = a * 2 - v; }";

    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("$F(#i, out int $x, out var $y);", "$x", "$y") { Members = Two },
        new("int[] $a = #a(2); $F(#i, out $a[1], out $a[0]); $F($a[0], out _, out int $y);", "$a[0]", "$a[1]", "$y") { Members = Two },
        new("int $x = #i; $F($x, out $x, out _); $F($x, out _, out $x);", "$x") { Members = Two },
        new("int $r = $T(#i, out var $v) ? $v : -1;", "$r", "$v") { Members = "static bool $T(int a, out int v) { if (a > 2) { v = a * 2; return true; } v = «default¦5»; return false; }" },
        new("$M(#i, #b, out var $a, out var $b);", "$a[0]", "$a[1]", "$b.$X") { Types = "public struct $S { public int $X; }", Members = "static void $M(int v, bool c, out int[] a, out $S s) { s = default; if (c) { a = [v, 1]; s.$X = v; } else a = [2, v]; }" },
        new("if (!$T(#i, out int $v)) $v += 3; while ($T($v, out $v) && false) { }", "$v") { Members = "static bool $T(int a, out int v) { v = a - 1; return a > 0; }" },
        new("$F(out var $s, #i); $s.$X++;", "$s.$X", "$s.$Y") { Types = "public struct $S { public int $X, $Y; }", Members = "static void $F(out $S s, int v) { s.$X = v; s.$Y = s.$X + 1; }" },
    ];
}
