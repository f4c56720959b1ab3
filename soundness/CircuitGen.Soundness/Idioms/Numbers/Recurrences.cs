namespace CircuitGen.Soundness.Idioms.Numbers;

/// <summary>Ordinary recurrences that narrow at each step: Horner, moving averages, recurrent layers, powers.</summary>
internal static class Recurrences
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("int $alpha = #n(0,255), $s = 0; foreach (var $v in new[] { #n(0,200), #n(0,200), #n(0,200) }) $s = checked((byte)(($s * (256 - $alpha) + $v * $alpha) >> 8));", "$s"),
        new("int $x = #n(-256,256), $acc = 90; $acc = checked((short)(($acc * $x >> 8) + 40)); $acc = checked((short)($acc * $x >> 8)); $acc = checked((short)(($acc + 7) * $x >> 8)); $acc = checked((short)(($acc - 3) * $x >> 8));", "$acc"),
        new("int[] $k = #a(4); int $x = #n(0,256), $acc = 0; foreach (var $v in $k) $acc = checked((sbyte)(($acc + $v * 7) * $x >> 9));", "$acc"),
        new("int $p = 256, $x = #n(0,300); for (int $i = 0; $i < 4; $i++) $p = checked((short)($p * $x >> 8));", "$p"),
        new("int $h = 0, $u = #n(-100,100), $w = #n(-100,100); int[] $x = #a(4); for (int $t = 0; $t < 4; $t++) $h = checked((sbyte)(($u * $h + $w * $x[$t] * 9) >> 8));", "$h"),
        new("int $s = #n(0,255); for (int $i = 0; $i < 3; $i++) { $s = ($s * 5 + #n(0,99)) «& 255¦% 251¦>> 3»; }", "$s"),
        new("int $v = 0, $m = 0; for (int $i = 0; $i < 3; $i++) { $v = checked((sbyte)($v / 2 + #i)); $m = Math.Max($m, $v); if ($v > 5) $v = 0; }", "$v", "$m"),
        new("int $y = #n(0,9999), $w = #n(0,7); int $h = checked((sbyte)($y * $w >> 14)); int $o = checked((sbyte)($h * $h * $h * $w >> 14));", "$o", "$h"),
        new("long $state = #n(0,9999); for (int $i = 0; $i < 2; $i++) $state = ($state * 1103515245 + 12345) & 0x7fffffff;", "(int)($state >> 22)"),
        new("int $a = 0, $b = 1; for (int $i = 0; $i < 5; $i++) ($a, $b) = ($b, checked((byte)(($a + $b + #n(0,9)) % 200)));", "$a", "$b"),
        new("uint $h = 2166136261; foreach (var $v in new[] { #i, #i, 3 }) $h = unchecked(($h ^ (uint)$v) * 16777619);", "(int)($h >> 23)"),
    ];
}
