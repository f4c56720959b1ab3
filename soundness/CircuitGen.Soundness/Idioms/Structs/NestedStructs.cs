namespace CircuitGen.Soundness.Idioms.Structs;

/// <summary>Structs in structs, in arrays, in tuples: each assignment copies.</summary>
internal static class NestedStructs
{
    private const string Both = "public struct $S { public int $X, $Y; } public struct $O { public $S $I, $J; }";

    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("var $o = new $O(); $o.$I.$X = #i; var $c = $o.$I; $c.$X++; $o.$J = $c; $o.$J.$Y = #i;", "$o.$I.$X", "$o.$J.$X", "$o.$J.$Y", "$c.$X") { Types = Both },
        new("var $a = new $O[2]; $a[0].$I.$X = #i; $a[1] = $a[0]; $a[1].$I.$X += 3; $a[#k(0,1)].$J.$Y = 5;", "$a[0].$I.$X", "$a[1].$I.$X", "$a[0].$J.$Y", "$a[1].$J.$Y") { Types = Both },
        new("var $o = new $O { $I = new $S { $X = #i }, $J = new $S { $X = #i, $Y = 2 } }; var $p = $o; if (#b) $p.$I = $o.$J; else $o.$J.$X = 1;", "$o.$I.$X", "$o.$J.$X", "$p.$I.$X", "$p.$J.$X") { Types = Both },
        new("var $t = (P: new $S { $X = #i }, N: #i); $t.P.$X += 2; var $u = $t.P; $u.$X = 9;", "$t.Item1.$X", "$u.$X", "$t.N") { Types = Both },
        new("var $s = $F(#i, #b); $s = $s.$X > 2 ? $s : new $S { $Y = 4 };", "$s.$X", "$s.$Y") { Types = Both, Members = "static $S $F(int v, bool c) { $S s = default; if (c) { s.$X = v; return s; } s.$Y = v; return s; }" },
        new("var $s = new $S { $X = #i, $Y = #i }; var $t = $s with { $X = $s.$Y }; $s = $t with { };", "$s.$X", "$t.$Y") { Types = Both },
    ];
}
