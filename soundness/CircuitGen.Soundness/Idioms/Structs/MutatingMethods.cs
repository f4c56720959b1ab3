namespace CircuitGen.Soundness.Idioms.Structs;

/// <summary>Methods that change their struct, called on what is changed and on what is a copy.</summary>
internal static class MutatingMethods
{
    private const string Struct = "public struct $S { public int $X; public int $Bump() { $X++; return $X; } public void $Add(int d) => $X += d; public readonly int $Get() => $X; }";

    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("var $s = new $S { $X = #i }; $s.$Bump(); $s.$Add(#i);", "$s.$Bump()", "$s.$X") { Types = Struct },
        new("$S[] $a = new $S[2]; $a[1].$Add(#i); $a[#k(0,1)].$Bump(); var $c = $a[1]; $c.$Bump();", "$a[0].$X", "$a[1].$X", "$c.$X") { Types = Struct },
        new("var $o = new $O { $P = new $S { $X = #i } }; $o.$P.$Add(3); $o.$P.$Bump();", "$o.$P.$X", "$o.$P.$Bump()", "$o.$P.$X") { Types = Struct + " public struct $O { public $S $P { get; «set¦init»; } }" },
        new("var $o = new $O { $F = new $S { $X = #i } }; $o.$F.$Add(3); $o.$F.$Bump();", "$o.$F.$X", "$o.$F.$Bump()", "$o.$F.$X") { Types = Struct + " public struct $O { public $S $F; }" },
        new("var $o = new $O(#i);", "$o.$Go()", "$o.$I.$X", "$o.$I.$Bump()", "$o.$I.$X") { Types = Struct + " public struct $O { public readonly $S $I; public $O(int x) { $I = new $S { $X = x }; $I.$Bump(); } public int $Go() { $I.$Bump(); $I.$Add(5); return $I.$X; } }" },
        new("var $s = new $S { $X = #i };", "$F(«in ¦»$s)", "$s.$X") { Types = Struct, Members = "static int $F(in $S s) { s.$Bump(); s.$Add(2); return s.$X * 10 + s.$Bump(); }" },
        new("var $s = new $S { $X = #i };", "$F(ref $s)", "$s.$X") { Types = Struct, Members = "static int $F(«ref¦ref readonly» $S s) { s.$Bump(); s.$Add(2); return s.$X + s.$Bump(); }" },
        new("$S[] $a = { new $S { $X = #i }, new $S { $X = #i } }; int $r = 0; foreach (var $v in $a) { $r += $v.$Get() + $v.$X; $v.$Bump(); }", "$r", "$a[0].$X", "$a[1].$X") { Types = Struct },
        new("$S[] $a = { new $S { $X = #i }, new $S { $X = #i } }; foreach (ref «readonly ¦»var $v in $a.AsSpan()) { $v.$Bump(); $v.$Add(2); }", "$a[0].$X", "$a[1].$X") { Types = Struct },
        new("var $s = new $S { $X = #i }; var $t = $s; $t.$Bump(); $s.$Add(#i); var $u = ($s, $t); $u.Item1.$Bump(); ($u.Item2).$Add(3);", "$s.$X", "$t.$X", "$u.Item1.$X", "$u.Item2.$X") { Types = Struct },
        new("$S $s = default; var $r = «$s.$Self().$Bump()¦$s.$Chain(2).$Chain(3).$X¦$s.$Chain(#i).$Bump()»;", "$r", "$s.$X") { Types = "public struct $S { public int $X; public int $Bump() { $X++; return $X; } public $S $Self() { $X += 7; return this; } public $S $Chain(int d) { $X = $X * 2 + d; return this; } }" },
        new("var $s = new $S { $X = #i }; $s.$Set(#i); int $r = $s.$X; $s.$Reset();", "$r", "$s.$X") { Types = "public struct $S { public int $X; public void $Set(int v) { var c = this; c.$X = v; if (v > 3) this = c; } public void $Reset() => this = «default¦new $S { $X = 7 }»; }" },
        new("$S $s = new $S { $X = #i }, $t = new $S { $X = #i }; (#b ? $s : $t).$Bump(); (#b ? ref $s : ref $t).$Add(4);", "$s.$X", "$t.$X") { IsRare = true, Types = Struct },
        new("var $s = new $S { $X = #i };\n$S $f() { var $c = $s; $c.$Bump(); $s.$Add(2); return $c; }\nint $r = $f().$X;", "$r", "$s.$X") { Types = Struct },
    ];
}
