namespace CircuitGen.Soundness.Idioms.Order;

/// <summary>Compound assignments whose target has effects: evaluated once.</summary>
internal static class CompoundTargets
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("int[] $a = #a(3); int $n = 0; $a[$F(ref $n)] «+=¦-=¦*=¦<<=¦^=» $F(ref $n);", "$a[0]", "$a[1]", "$a[2]", "$n") { Members = "static int $F(ref int v) => v++;" },
        new("var $s = new $S(); int $n = 0; $s.$P[$n++] += #i; $s.$P[$n++] -= $n;", "$s.$P[0]", "$s.$P[1]", "$n") { Types = "public struct $S { public int[] $P = new int[3]; public $S() { } }" },
        new("int $n = #i, $m = #i; $G(ref $n) += 5; $G(ref $m)++; $G(ref $n) *= $G(ref $m)--;", "$n % 1000", "$m") { IsRare = true, Members = "static ref int $G(ref int v) { v++; return ref v; }" },
        new("int $i = 0; $S[] $a = new $S[2]; $a[$i++].$X += #i; $a[$i--].$X++; $a[$i].$Y = $a[$i++].$X++;", "$a[0].$X", "$a[0].$Y", "$a[1].$X", "$i") { Types = "public struct $S { public int $X, $Y; }" },
        new("int $i = 0; $S[] $a = new $S[2]; $a[$i++].$P += #i; $a[$i--].$P++; $a[$i].$P -= $a[$i++].$P--;", "$a[0].$P", "$a[1].$P", "$i") { Types = "public struct $S { int x; public int $P { get => x + 1; set => x = value * 2; } }" },
        new("byte $b = (byte)#n(0,9); $b += 3; $b <<= 1; $b ^= (byte)#n(0,9); short $s = $b; $s *= 2; $s -= $b;", "$b", "$s"),
        new("int? $q = #i; $q ??= 4; $q += 2;", "$q ?? 7") { IsRare = true },
        new("long $l = #i; $l += #i; $l /= 3; $l %= 5; $l |= 8; $l >>= 1; int $n = #i; $n >>>= 29;", "(int)$l", "$n"),
    ];
}
