namespace CircuitGen.Soundness.Idioms.Numbers;

/// <summary>Extreme constants where operators and functions have corners: -1, the least and the greatest value, shifts past the width.</summary>
internal static class Extremes
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("int $v = #b ? int.MinValue : #i;", "«$v % -1¦unchecked($v / -1) % 1000¦$v % int.MinValue % 1000¦$v / int.MinValue¦unchecked(-$v) % 1000¦$v / -1 % 1000»"),
        new("long $v = #b ? long.MinValue : #i;", "(int)(«$v % -1¦unchecked($v / -1)¦$v / long.MaxValue¦$v % long.MinValue¦unchecked($v * -1)¦Math.DivRem($v, -1).Remainder» % 1000)"),
        new("int $v = #i;", "«Math.Clamp($v, 5, -3)¦Math.Clamp($v, 5, 5)¦Math.Clamp($v, int.MinValue, 3)¦Math.Clamp(3, $v, 6)¦Math.Clamp($v, $v, 4)¦Math.Clamp($v, -2, int.MaxValue)»"),
        new("int $v = #b ? int.MinValue : #i;", "«Math.Abs($v) % 1000¦Math.Max($v, int.MaxValue) & 7¦Math.Min($v, int.MinValue) & 7¦Math.Sign($v)¦int.Abs($v) % 7¦checked(-$v) % 7»"),
        new("int $v = #i, $k = «31¦32¦33¦-1¦63¦0»;", "«$v << 31 >> 31¦$v >> $k¦unchecked($v << $k) & 15¦$v >>> $k & 15¦(int)((long)$v >> 63)¦(int)(1L << (#k(0,9)))»"),
        new("uint $v = #b ? uint.MaxValue : (uint)#n(0,9);", "(int)(«$v % uint.MaxValue¦$v / uint.MaxValue¦unchecked($v + 1) % 9¦unchecked(0 - $v) % 9¦$v >> 32¦$v >> -1¦~$v % 9¦Math.Max($v, uint.MaxValue) % 9»)"),
        new("sbyte $v = #b ? sbyte.MinValue : (sbyte)#i;", "«-$v¦$v / -1¦$v % -1¦Math.Abs((int)$v)¦Math.Abs($v)¦unchecked((sbyte)-$v)¦unchecked($v--) + $v¦$v >>> 4 & 7¦~$v»"),
        new("int $d = #n(0,3);", "«12 / $d¦12 % $d¦#i / ($d - 1)¦Math.DivRem(13, $d).Quotient»"),
        new("int $v = #i;", "«$v * 0¦$v - $v¦$v ^ $v¦$v & 0¦$v | -1¦0 / ($v * $v + 1)¦$v % 1¦$v / 1¦$v % -1¦$v << 0¦0 >> $v¦$v * -1»"),
        new("Int128 $v = #b ? Int128.MinValue : #i;", "(int)(«$v % -1¦$v % 1000¦unchecked(-$v) % 1000¦$v >> 126¦$v >>> 120¦Int128.Abs($v) % 1000¦Int128.Clamp($v, -5, 5)¦unchecked($v - 1) % 1000»)"),
        new("ulong $v = #b ? ulong.MaxValue : (ulong)#n(0,9);", "(int)(«$v % 1000¦unchecked($v + 1) % 1000¦$v >> 60¦$v / ulong.MaxValue»)"),
        new("char $c = (char)#n(60,120); int $n = $c - 'A'; $c++; $c += (char)1; int $m = $c | 32; bool $p = $c > 'Z' && char.MaxValue > $c;", "$n", "$m", "$p ? 1 : 0"),
    ];
}
