namespace CircuitGen.Soundness.Idioms.Patterns;

/// <summary>Patterns on numbers, enums, characters, tuples: constants, relations, <c>and</c>, <c>or</c>, <c>not</c>, declarations.</summary>
internal static class ValuePatterns
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("int! $n = #i;", "$n is > 3 ? 1 : 0", "$n is 1 or 2 or > 5 and not 7 ? 1 : 0", "$n is var $q && $q > 2 ? $q : 0", "#e is < 0 or (> 4 and < 8) ? 1 : 0", "$n is not (0 or 3) ? 1 : 0"),
        new("int! $n = #i;\nint $r = 0; if ($n++ is > 2 and var $v) $r = $v + $n; if ($n is int $w and not 3) $r += $w; ", "$r", "$n"),
        new("$E $e = ($E)#n(0,4); int $r = $e is $E.$A or $E.$C ? 1 : $e is > $E.$B ? 2 : 3;", "$r") { Types = "public enum $E { $A, $B, $C }" },
        new("char $c = (char)#n(60,110); int $r = $c is >= 'a' and <= 'z' or 'A' ? 1 : $c is 'Z' ? 2 : 3; byte $b = (byte)#n(0,255); $r += $b is 0 or byte.MaxValue ? 10 : 20;", "$r"),
        new("bool $b = #b; int $r = $b is true ? 1 : 2; $r += ($b, #b) is (true, false) or (false, _) ? 10 : 20; $r += ($b, #i) is (var $p, > 3) && $p ? 3 : 4;", "$r"),
        new("long $l = #i; uint $u = (uint)#n(0,99); int $r = $l is > 3L and < int.MaxValue ? 1 : 2; $r += $u is 0u or >= 50 ? 10 : 20; const int $K = 4; $r += $l is $K ? 100 : 0;", "$r"),
        new("var $t = (A: #i, B: #i, C: #b); int $r = $t is (> 0, _, true) ? 1 : $t is { A: 0, B: var $x } ? $x : 3;", "$r"),
    ];
}
