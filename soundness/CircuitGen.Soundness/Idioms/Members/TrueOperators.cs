namespace CircuitGen.Soundness.Idioms.Members;

/// <summary>Types that say what is true: in conditions, with <c>&amp;&amp;</c> and <c>||</c>.</summary>
internal static class TrueOperators
{
    private const string Type = "public struct $B { public int $V; public static bool operator true($B b) => b.$V > 0; public static bool operator false($B b) => b.$V «<= 0¦< -2»; public static $B operator &($B a, $B b) => new $B { $V = a.$V * b.$V }; public static $B operator |($B a, $B b) => new $B { $V = a.$V + b.$V }; public static $B operator !($B a) => new $B { $V = 1 - a.$V }; }";
    private const string Make = "static $B $Mk(int v, ref int n) { n++; return new $B { $V = v }; }";

    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("int $n = 0; $B $r = $Mk(#i, ref $n) «&&¦||¦&¦|» $Mk(#i, ref $n);", "$r.$V", "$n") { Types = Type, Members = Make },
        new("int $n = 0; if ($Mk(#i, ref $n)) $n += 5;", "$n") { Types = Type, Members = Make },
        new("int $n = 0; int $r = $Mk(#i, ref $n) && $Mk(#i, ref $n) || $Mk(#i, ref $n) ? 4 : 5;", "$r", "$n") { Types = Type, Members = Make },
        new("int $n = 0; if (!$Mk(#i, ref $n)) $n += 5; for (int $i = 0; $Mk(2 - $i, ref $n); $i++) { }", "$n") { Types = Type, Members = Make },
    ];
}
