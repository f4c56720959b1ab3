namespace CircuitGen.Soundness.Idioms.Members;

/// <summary>Conversions a type defines, where C# applies them unasked and where it is asked.</summary>
internal static class Conversions
{
    private const string Type = "public readonly struct $F { public readonly int $Raw; public $F(int raw) { $Raw = raw; } public static implicit operator $F(int v) => new $F(v * 4); public static «explicit¦implicit» operator int($F f) => f.$Raw / 2; public static explicit operator checked byte($F f) => checked((byte)f.$Raw); public static explicit operator byte($F f) => unchecked((byte)f.$Raw); public static implicit operator bool($F f) => f.$Raw > 8; }";

    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("$F $f = #i; $F $g = «3¦#i¦(byte)2¦#b ? 1 : 2»; int $n = (int)$f + (int)$g;", "$n", "$f.$Raw") { Types = Type },
        new("$F[] $a = { #i, 2, #i }; int $n = 0; foreach ($F $f in $a) $n += (int)$f; foreach (int $v in new[] { 1, #i }) { $F $g = $v; $n += $g.$Raw; }", "$n % 1000") { Types = Type },
        new("$F $f = #i; if ($f) $f = 7; int $n = $f ? 1 : 2; while ($f) { $f = 0; }", "$n", "$f.$Raw") { IsRare = true, Types = Type },
        new("int $n = $G(#i) + $G(v: 3);", "$n % 1000", "$H(#i).$Raw") { Types = Type, Members = "static int $G($F v) => v.$Raw + 1; static $F $H(int v) { if (v > 2) return v; return new $F(v); }" },
        new("$F $f = new $F(#n(0,99)); byte $b = «checked((byte)$f)¦unchecked((byte)$f)¦(byte)$f»; ($F $p, $F $q) = (1, #i);", "$b", "$p.$Raw", "$q.$Raw") { Types = Type },
        new("$M $m = new $M(#i); long $l = $m; $m = (short)3; $m += 2; int $s = (int)$m switch { > 2 => 1, _ => 2 };", "(int)$l", "(int)$m", "$s") { Types = "public record struct $M(int $V) { public static implicit operator long($M m) => m.$V + 1L; public static implicit operator $M(short v) => new $M(v * 2); public static explicit operator int($M m) => m.$V; public static $M operator +($M a, $M b) => new $M(a.$V + b.$V * 10); }" },
        new("$E $e = ($E)new $F(#n(0,2)); int $n = (int)$e;", "$n", "$e == $E.$Second ? 1 : 0") { Types = "public enum $E { $First, $Second } public struct $F(int v) { readonly int raw = v; public static explicit operator $E($F f) => f.raw > 0 ? $E.$Second : $E.$First; }" },
    ];
}
