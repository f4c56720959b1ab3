namespace CircuitGen.Soundness.Idioms.Numbers;

/// <summary>Where overflow is checked and where it wraps: blocks, expressions, compound assignments, increments, casts.</summary>
internal static class CheckedContexts
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("byte $b = (byte)#n(200,255); «checked { $b += 50; }¦unchecked { $b += 50; }¦$b = unchecked((byte)($b + 50));¦checked { $b++; }¦unchecked { $b++; $b *= 3; }¦$b = checked((byte)($b + #n(0,9)));»", "$b"),
        new("int $n = int.MaxValue - #n(0,9); «int $m = unchecked($n + 5); $n = $m;¦unchecked { $n++; $n *= 3; }¦checked { $n += #n(0,5); }¦long $l = checked($n * 2L); $n = (int)($l % 7);»", "$n % 1000"),
        new("int $n = #n(-300,300);", "«unchecked((byte)$n)¦unchecked((sbyte)$n)¦checked((sbyte)($n / 3))¦unchecked((ushort)$n) % 1000¦unchecked((int)(uint)$n) % 1000¦(int)(unchecked((ulong)$n) % 1000)¦unchecked((char)$n) % 1000»"),
        new("int $r = 0; checked { int $a = #n(0,999); $r = unchecked((byte)$a) + checked((int)$a) % 7; unchecked { $r += (byte)$a; } }", "$r"),
        new("short $s = (short)#n(-99,99); $s = unchecked((short)($s * 999)); $s >>= 3; $s ^= 5; $s |= 64; $s -= (short)#i;", "$s % 1000"),
        new("uint $u = (uint)#n(0,9); «$u = unchecked($u - 5);¦checked { $u -= (uint)#n(0,3); }¦unchecked { $u = (uint)-(int)$u; }¦$u = unchecked((uint)(-3)) + $u;»", "(int)($u % 1000)"),
        new("const int $K = unchecked((int)0xFFFFFFF0); const byte $B = unchecked((byte)-1); int $r = $K + $B + #i;", "$r"),
        new("nint $p = #i; nuint $q = (nuint)#n(0,9); $p += 2; long $l = $p; ulong $m = $q;", "(int)$l + (int)$m") { IsRare = true },
    ];
}
