namespace CircuitGen.Soundness.Idioms.Numbers;

/// <summary>Products that share a factor, scaled down and narrowed: packed into one range check where that pays.</summary>
internal static class PackedLanes
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("int $r = 0, $w = #n(0,7); int[] $x = { #n(-9999,9999), #n(-9999,9999), #n(-9999,9999), #n(-9999,9999) }; for (int $i = 0; $i < 4; $i++) { int $q = checked((sbyte)($x[$i] * $w >> 10)); $r += $q; }", "$r"),
        new("int $w = #n(0,7), $r = 0; int[] $x = { #n(-29999,29999), #n(-29999,29999), #n(-29999,29999) }; int $y = #n(0,15000); foreach (var $v in $x) $r += checked((sbyte)($v * $w >> 11)); int $h = checked((sbyte)($y * $w >> 10)); int $o = checked((sbyte)($h * $h * $h * $w >> 14));", "$o", "$r"),
        new("int $a = #n(-99,99), $b = #n(-99,99), $c = #n(-9,9); int $p = checked((«sbyte¦short»)($a * $c >> 4)), $q = checked((«sbyte¦short»)($b * $c >> 4)); $p = checked((sbyte)($p * $q >> 5));", "$p", "$q"),
        new("int[] $x = #a(4); int $m = #n(1,9), $s = 0; for (int $i = 0; $i < 4; $i++) $s += checked((byte)(($x[$i] * $x[$i] * $m) >> 2)) / 3;", "$s"),
        new("int[,] $g = { { #i, #i }, { #i, #i } }; int[] $x = #a(2); int $r = 0; for (int $i = 0; $i < 2; $i++) { int $s = 0; for (int $j = 0; $j < 2; $j++) $s += $g[$i, $j] * $x[$j]; $r = $r * 7 + (($s * 11 + 64) >> 5); }", "$r % 1000"),
    ];
}
