namespace CircuitGen.Soundness.Idioms.Arrays;

/// <summary>Tuples: names, nesting, equality, conversions, defaults, more than seven.</summary>
internal static class Tuples
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("(int A, (long B, byte C) D) $t = (#i, (#i, 3)); $t.D.B++; var $u = $t; $u.A = 4; $u.D = (1, 2);", "$t.A", "(int)$t.D.B", "$u.A", "(int)$u.D.B"),
        new("var $t = (#i, #i); (long, int) $w = $t; bool $p = $t == (3, 4) || $w != $t;", "$p ? 1 : 0", "(int)$w.Item1"),
        new("var $t = (1, 2, 3, 4, 5, 6, 7, #i, #i); $t.Item8++; $t.Item9 += $t.Item1;", "$t.Item8", "$t.Item9", "$t.Item7"),
        new("(int X, int Y) $t = default; $t.X = #i; ref int $r = ref $t.Item2; $r = 5; var $s = (Y: $t.X, X: $t.Y);", "$t.Y", "$s.X", "$s.Y"),
        new("var $a = new (int N, bool F)[2]; $a[0] = (#i, #b); $a[1].N = $a[0].F ? 2 : 3; var ($n, $f) = $a[1];", "$a[0].N", "$n", "$f ? 1 : 0"),
        new("(int $A, long $B) $t = (#i, #i); $t.$A++; var $u = ($C: $t.$B, $t.$A); $u.$C -= $u.$A;", "$t.$A", "(int)$u.$C", "$u.Item2"),
        new("int! $n = #i;\nbool $p = ($n++, $n) == ($n, $n--) || ($n, 1) != (#i, 1);", "$p ? 1 : 0", "$n"),
        new("(int[] A, int N) $t = (#a(2), 1); var $u = $t; $u.A[0] = 70; $u.A = [1]; $t.N++;", "$t.A[0]", "$u.A[0]", "$u.N"),
        new("var $t = $F(#i); $t = $F($t.Min) with { Max = 3 };", "$t.Min", "$t.Max") { Members = "static (int Min, int Max) $F(int v) => v > 2 ? (2, v) : (v, 2);" },
        new("bool $p = (#i, (#i, true)) == (2, (3, #b)); $p ^= ((byte)1, 2L) == (1, #i); $p |= (1, #i).Equals((1, 2));", "$p ? 1 : 0") { IsRare = true },
    ];
}
