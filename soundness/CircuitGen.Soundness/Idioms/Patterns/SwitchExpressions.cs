namespace CircuitGen.Soundness.Idioms.Patterns;

/// <summary><c>switch</c> expressions whose arms are numbers, arrays, structs, tuples, failures.</summary>
internal static class SwitchExpressions
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("int! $n = #i;", "$n switch { > 5 => 1, 3 or 4 => $n++, var $v when $v < -2 => $v, _ => #e }", "$n"),
        new("int[] $b = #a(2); int[] $a = #n(0,3) switch { 0 => [#i, 1], 1 => new[] { 2, #i }, > 2 => $b, _ => [7, 8] }; $a[0]++;", "$a[0]", "$a[1]", "$b[0]") { IsRare = true },
        new("var $s = #i switch { > 0 => new $S { $X = #i }, 0 => default, _ => new $S { $Y = 3 } }; $s.$X++;", "$s.$X", "$s.$Y") { Types = "public struct $S { public int $X, $Y; }" },
        new("var ($x, $y) = (#i, #i) switch { (0, var $v) => ($v, 1), (var $v, 0) => (2, $v), ( > 3, > 3) => (3, 3), var ($v, $w) => ($w, $v) };", "$x", "$y"),
        new("int $r = (#b, #b) switch { (true, true) => 1, (false, _) => 2, (_, false) => 3 };", "$r"),
        new("const string $k = \"b\"; int $r = $k switch { \"a\" => 1, \"b\" => #i, _ => 3 }; $r += \"xyz\"[#k(0,2)] switch { 'x' => 1, 'y' => 2, _ => 3 }; $r += nameof($r).Length;", "$r"),
        new("int $r = $F($E.$B, #i) + $F(($E)#n(0,3), 2);", "$r") { Types = "public enum $E { $A, $B, $C = 7 }", Members = "static int $F($E e, int v) => e switch { $E.$A => v, $E.$C => v * 2, $E.$B when v > 3 => 9, _ => -v };" },
        new("byte $q = #n(0,9) switch { 0 => 1, > 5 => byte.MaxValue, var $v => checked((byte)($v * 20)) };", "$q"),
    ];
}
