namespace CircuitGen.Soundness.Idioms.References;

/// <summary>Locals, returns and conditions that are references: to variables, elements, fields, arrays.</summary>
internal static class RefLocals
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("int $n = #i; ref int $r = ref $n; $r += #k; $r++; int $m = $n; $n = 2;", "$m", "$r", "$n"),
        new("int[] $a = #a(3); ref int $r = ref $a[#k(0,2)]; $r = #k; $a[1] += 2; int $m = $r;", "$m", "$a[0]", "$a[1]", "$a[2]"),
        new("int[] $a = [#i], $b = [#i]; ref int[] $r = ref $a; $r = $b; $r[0]++;", "$a[0]", "$b[0]") { IsRare = true },
        new("int $n = #i, $m = #i; ref int $r = ref (#b ? ref $n : ref $m); $r += 5; $r = ref $n; $r--;", "$n", "$m", "$r") { IsRare = true },
        new("int $n = #i, $m = #i; ref int $r = ref $n; $r = 3; $r = ref $m; $r = 4; ref readonly int $q = ref $r; $m++;", "$n", "$m", "$q") { IsRare = true },
        new("$S $s = new() { $X = #i }; ref int $r = ref $s.$X; $r *= 2; ref $S $t = ref $s; $t.$Y = 4; $t = new $S { $X = 1 };", "$s.$X", "$s.$Y", "$r") { Types = "public struct $S { public int $X, $Y; }" },
        new("$S[] $a = new $S[2]; ref var $s = ref $a[#k(0,1)]; $s.$X = #i; $s.$Y++; $a[0].$X += 1;", "$a[0].$X", "$a[1].$X", "$s.$X") { Types = "public struct $S { public int $X, $Y; }" },
        new("int[] $a = #a(3); $G($a, #k(0,2)) = #k; $G($a, 1)++; ref int $r = ref $G($a, 0); $r -= 3; int $c = $G($a, 2);", "$a[0]", "$a[1]", "$a[2]", "$c") { IsRare = true, Members = "static ref int $G(int[] a, int i) => ref a[i];" },
        new("int $n = #i, $m = #i; $Pick(ref $n, ref $m, #b) = 7; int $c = $Pick(ref $n, ref $m, #b)++;", "$n", "$m", "$c") { IsRare = true, Members = "static ref int $Pick(ref int a, ref int b, bool c) { if (c) return ref a; return ref b; }" },
        new("int[] $a = #a(4); foreach (ref int $v in $a.AsSpan(1)) { $v *= 2; } foreach (ref readonly int $w in $a.AsSpan()) { $a[0] += $w; }", "$a[0] % 1000", "$a[1]", "$a[3]"),
        new("int $n = #i; ref int $r = ref $n; for (int $i = 0; $i < 3; $i++) { $r += $i; if ($r > 3) $r = ref $n; }", "$n", "$r") { IsRare = true },
        new("Span<int> $s = stackalloc int[3]; ref int $r = ref $s[1]; $r = #i; $s[1]++; ref int $q = ref $s[^1]; $q = $r;", "$s[1]", "$s[2]"),
        new("int[][] $g = { #a(2), #a(2) }; ref int[] $r = ref $g[1]; $r[0] = 5; $r = $g[0]; $r[1] = 6;", "$g[0][1]", "$g[1][0]", "$g[1][1]") { IsRare = true },
        new("int[] $a = #a(3); int $i = 0; ref int $r = ref $a[$i++]; $r = $i; ref int $q = ref $a[$i]; $i = 2; $q = 9;", "$a[0]", "$a[1]", "$a[2]"),
        new("int[] $a = #a(3); ref int $r = ref $a[#n(0,3)]; ref readonly int $q = ref $a[#n(0,2)]; int $n = $None(in $a[#n(0,3)]);", "$n") { IsRare = true, Members = "static int $None(in int v) => 1;" },
    ];
}
