namespace CircuitGen.Soundness.Idioms.Arrays;

/// <summary>Collection expressions: spreads, nesting, every target.</summary>
internal static class Collections
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("int[] $a = #a(2), $b = [.. $a, #i, .. $a[1..]]; $b[0]++;", "$a[0]", "$b[0]", "$b[^1]", "$b.Length"),
        new("«int[]¦Span<int>¦ReadOnlySpan<int>» $s = [#i, .. new[] { 1, #i }, #e];", "$s[0]", "$s[2]", "$s[3]", "$s.Length"),
        new("int[] $a = []; int[] $b = [.. $a]; int[][] $g = [[], [#i], [.. $b, 1]];", "$a.Length", "$g[1][0]", "$g[2].Length"),
        new("int! $n = #i;\nint[] $a = [$n++, $n, .. $F(ref $n), $n--];", "$a[0]", "$a[1]", "$a[2]", "$a[4]", "$n") { Members = "static int[] $F(ref int v) { v += 2; return [v, v * 2]; }" },
        new("", "$F([#i, #i])", "$F([])", "$F([.. $T, 3])", "$G([#i, 2])") { Members = "static int[] $T => [1, 2]; static int $F(ReadOnlySpan<int> s) { int r = s.Length; foreach (var v in s) r += v; return r; } static int $G(params Span<int> s) { s[0]++; return s[0]; }" },
        new("long[] $a = [#i, 2, (byte)3]; byte[] $b = [1, (byte)#n(0,9)]; (int, bool)[] $t = [(1, #b), (#i, false)]; List<int> $l = [1, 2];", "(int)$a[0]", "$b[1]", "$t[1].Item1") { IsRare = true },
        new("long[] $a = [#i, 2, (byte)3]; byte[] $b = [1, (byte)#n(0,9)]; (int, bool)[] $t = [(1, #b), (#i, false)];", "(int)$a[0]", "$b[1]", "$t[1].Item1", "$t[0].Item2 ? 1 : 0"),
        new("$S[] $a = [new() { $X = #i }, default, new() { $X = 2 }]; $S[] $b = [.. $a]; $b[0].$X++;", "$a[0].$X", "$b[0].$X", "$b[1].$X") { Types = "public struct $S { public int $X; }" },
        new("int[] $a = #a(3); $a = [.. $a, $a.Length]; if (#b) $a = [.. $a[1..], 7];", "$a[0]", "$a[^1]"),
        new("IEnumerable<int> $e = [1, #i]; int $r = 0; foreach (var $v in $e) $r += $v;", "$r") { IsRare = true },
    ];
}
