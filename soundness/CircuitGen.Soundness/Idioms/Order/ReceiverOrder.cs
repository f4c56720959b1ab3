namespace CircuitGen.Soundness.Idioms.Order;

/// <summary>Receivers that arguments write: an array element at <c>i++</c>, a new struct, a variable that the argument assigns.</summary>
internal static class ReceiverOrder
{
    private const string Struct = "«public struct $S { public int $V; public $S(int v) { $V = v; } ¦public record struct $S(int $V) { »public «readonly ¦»int $Plus(int d) => $V * 10 + d; public int $Move(int d) { $V += d; return $V; } }";
    private const string Array = "int $i = 0; «$S[] $a = { new $S(#i), new $S(#i), new $S(#i) };¦var $a = new[] { new $S(#i), new $S(#i), new $S(#i) };¦Span<$S> $a = stackalloc $S[3]; $a[1] = new $S(#i);»";

    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new(Array, "$a[$i++].$Plus($i)", "$a[$i].$Plus($i--)", "$a[$i].$Plus($i)") { Types = Struct },
        new("int! $n = #i;", "new $S($n).$Plus($n = #k)", "$n") { Types = Struct },
        new("var $s = new $S(#i);", "$s.$Plus(($s = new $S(#k)).$V)", "$s.$V") { Types = Struct },
        new("var $s = new $S(#i);", "$s.$Move($s.$Move(2))", "$s.$V") { Types = Struct },
        new(Array, "$a[$i++].$Move($a[$i].$Move(1) % 5)", "$a[0].$V", "$a[1].$V", "$i") { Types = Struct },
        new(Array + " var $s = new $S(#i);", "(#b ? $s : $a[$i++]).$Plus($i)", "$s.$Move(#i)", "$i") { Types = Struct },
        new(Array, "($a[$i++], $i).Item1.$Plus($i)", "$a[$i++].$Plus($a[$i++].$Move($i))", "$i") { Types = Struct },
        new(Array + " $a[$i++].$V += $i; $a[$i++].$V = $i++;", "$a[0].$V", "$a[1].$V", "$i") { Types = Struct },
        new("int $i = #i; $G(ref $i).$Move($i++); int $r = $G(ref $i).$Plus($i = 2);", "$r % 1000", "$i") { Types = Struct, Members = "static $S $G(ref int v) { v++; return new $S(v); }" },
    ];
}
