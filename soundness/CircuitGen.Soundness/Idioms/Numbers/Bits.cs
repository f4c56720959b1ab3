namespace CircuitGen.Soundness.Idioms.Numbers;

/// <summary>Functions on bits, and integer functions of the framework.</summary>
internal static class Bits
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("uint $u = (uint)#n(0,99);", "BitOperations.«PopCount¦LeadingZeroCount¦TrailingZeroCount¦Log2»($u)", "(int)BitOperations.RotateLeft($u, 3) & 255", "(int)uint.«PopCount¦LeadingZeroCount¦TrailingZeroCount¦Log2»($u)"),
        new("int $v = #i;", "«int.PopCount($v)¦int.RotateLeft($v, 5) & 255¦int.LeadingZeroCount($v)¦int.Sign($v)¦int.Max($v, 3)¦int.CopySign($v, -2)¦int.MaxMagnitude($v, 4)¦int.IsPow2($v) ? 1 : 0¦int.IsEvenInteger($v) ? 1 : 0¦int.IsNegative($v) ? 1 : 0»") { IsRare = true },
        new("int $v = #i, $w = #k(1,9); var ($q, $r) = Math.DivRem($v, $w); int $t = Math.DivRem($v, $w, out int $u);", "$q", "$r", "$t", "$u") { IsRare = true },
        new("long $l = Math.BigMul(#i, #i); ulong $m = (ulong)#n(0,9); $m = $m << 3 | $m >> 1; int $n = (int)(~$m & 63);", "(int)$l", "$n"),
        new("byte $b = (byte)#n(0,255); byte $c = byte.RotateLeft($b, 3); int $n = (sbyte)(#i) & 0x7f; $n |= $b & ~$c;", "$c", "$n") { IsRare = true },
        new("bool $p = #b, $q = #b; bool $r = $p ^ $q | !$p & $q; $r ^= true; int $n = ($r ? 1 : 0) << ($p ? 2 : 1);", "$n", "Convert.ToInt32($r)") { IsRare = true },
    ];
}
