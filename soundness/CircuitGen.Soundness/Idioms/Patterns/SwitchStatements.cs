namespace CircuitGen.Soundness.Idioms.Patterns;

/// <summary><c>switch</c> with <c>default</c> anywhere, guards, shared labels, declarations, ways out.</summary>
internal static class SwitchStatements
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("int $r = 0; switch (#i) { case var $v when $v > 3: default: $r = 1; break; case 5: $r = 2; break; case < -2: $r = 3; break; }", "$r"),
        new("int $r = 0; switch (#i) { default: int $q; $q = 3; $r = $q; break; case 2: $q = 5; $r = $q + 1; break; case 1: case > 6: $q = 7; $r = $q; break; }", "$r"),
        new("int! $n = #i;\nint $r = 0; switch ($n++) { case 1 when $n++ > 0: $r = 1; break; case > 2 when $n-- > 4: case 0: $r = $n; break; default: $r = -1; break; case < 0: $r = 4; break; }", "$r", "$n"),
        new("", "$F(#i)", "$F(#i)") { Members = "static int $F(int v) { switch (v) { case 0: return 5; default: if (v > 6) return 6; break; case 1 or 2: v += 10; break; case -1: throw new InvalidOperationException(); } return v; }" },
        new("int $r = 0; for (int $i = 0; $i < 4; $i++) { switch (#n(0,3)) { case 0: continue; case 1: $r += 1; break; case 2: $r += $i; continue; default: $r += 5; break; } $r++; }", "$r"),
        new("const string $s = \"«ab¦cd¦»\"; int $r = 0; switch ($s) { case \"cd\": $r = 1; break; case \"ab\": $r = #i; break; default: $r = 3; break; }", "$r"),
        new("$E $e = ($E)#n(0,3); int $r = 0; switch ($e) { case $E.$B: $r = 1; break; case $E.$A: case $E.$C: $r = 2; goto «default¦case $E.$B»; default: $r += 3; break; }", "$r") { IsRare = true, Types = "public enum $E { $A, $B, $C }" },
        new("int $r = 0; switch (#i, #i) { case (0, _): $r = 1; break; case (var $x, > 2) when $x > 1: $r = $x; break; case (> 3, < 0) or (< 0, > 3): $r = 2; break; }", "$r"),
        new("int $r = 0; switch (#b) { case true: $r = 1; break; case false: $r = 2; break; } switch ((char)#n(97,99)) { case 'a': $r += 3; break; case 'b': $r += 4; break; }", "$r"),
        new("int $n = #i, $r = 0; switch ($n) { case > 0: { int $k = $n; $r = $k; break; } case < 0: { int $k2 = -$n; $r = $k2 * 2; break; } } switch ($r) { }", "$r"),
        new("int[] $a = #a(2); int $r = 0; switch ($a) { case [0, ..]: $r = 1; break; case [.., var $z] when $z > 2: $r = $z; $a[0] = 9; break; case { Length: 2 }: $r = 4; break; }", "$r", "$a[0]") { IsRare = true },
        new("int! $n = #i;\nswitch (#i) { case 3: $n = 7; break; case 1: case > 2 when $n++ > 3: case 2 when checked((byte)($n + 300 - 299)) > 2: default: $n--; break; }", "$n"),
    ];
}
