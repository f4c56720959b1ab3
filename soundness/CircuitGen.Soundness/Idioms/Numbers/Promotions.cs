namespace CircuitGen.Soundness.Idioms.Numbers;

/// <summary>Operands of different types: what C# converts unasked, and to what.</summary>
internal static class Promotions
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("byte $b = (byte)#n(0,255); sbyte $s = (sbyte)#i; ushort $u = (ushort)#n(0,999);", "$b + $s", "$u - $b", "$b * $s % 1000", "-$b", "~$s", "$b << 2 & 511"),
        new("uint $u = (uint)#n(0,99); int $n = #i; long $l = $u + $n; long $m = -$u; bool $p = $u > $n;", "(int)$l", "(int)$m", "$p ? 1 : 0", "(int)($u * 3L % 100) + (int)($n - $u)"),
        new("byte $b = #b ? (byte)1 : (byte)2; $b = 3; short $s = #b ? $b : (short)-4; long $l = #b ? $b : #i; var $v = #b ? 1 : 2L; int $c = #b ? 'a' : 98;", "$b", "$s", "(int)$l", "(int)$v", "$c"),
        new("char $c = 'a'; $c += (char)2; int $n = $c + 1; var $d = $c - 'b'; $c = (char)($c + $d); ushort $u = $c;", "$n", "$d", "$u"),
        new("long $l = #i; int $n = 3; $l += $n; $l <<= $n; $n <<= (int)($l & 3); $l = $n * 2 + $l; ulong $u = 5ul + (uint)#n(0,9);", "(int)($l % 1000)", "$n", "(int)$u"),
        new("Int128 $w = #i; $w = $w * 3 + (byte)2; UInt128 $v = (uint)#n(0,9); long $l = (long)$w; int $n = (int)($v << 2);", "(int)$l", "$n", "$w > 4L ? 1 : 0"),
        new("int $n = $F((byte)#n(0,9)) + $F((short)#i) + $F(#i) + $F('c') + $F(3u);", "$n") { Members = "static int $F(int v) => v; static int $F(long v) => (int)v + 100; static int $F(uint v) => (int)v + 200; static int $F(char v) => v + 300;" },
        new("int $n = $F((byte)3, #i) + $F(1L, (short)2);", "$n % 1000") { Members = "static int $F(long a, int b) => (int)a + b; static int $F(int a, int b) => a - b;" },
        new("const long $K = 5; const byte $B = 7; int $n = (int)$K + $B; short $s = $B; sbyte $t = (sbyte)$K; byte $c = (byte)($B + $K); byte $d = 3 + 4;", "$n", "$s", "$t", "$c", "$d"),
        new("bool $p = #b; int $n = $p ? (byte)1 : (sbyte)-1; $n += (byte)#n(0,9) > (sbyte)#i ? 1 : 0; $n += (ushort)#n(0,9) == (char)5 ? 10 : 0; $n += (uint)#n(0,9) == (long)#i ? 20 : 0;", "$n"),
    ];
}
