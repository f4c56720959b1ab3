namespace CircuitGen.Soundness.Idioms.Numbers;

/// <summary>Checks whose result nobody reads: they throw all the same.</summary>
internal static class DiscardedChecks
{
    private const string Narrow = "static «byte¦int» $Narrow(int v) «=> checked((byte)v);¦{ if (v > 255) throw new ArgumentException(); return checked((byte)v); }»";

    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("int $v = #n(0,300); _ = checked((byte)$v);", "$v"),
        new("int $v = #n(0,300); $Narrow($v);", "$v") { Members = Narrow },
        new("int $v = #n(0,300); $Try($v, out _);", "$v") { Members = "static void $Try(int v, out byte b) => b = checked((byte)v);" },
        new("int $v = #n(0,300), $b; (_, $b) = (checked((byte)$v), 3);", "$v", "$b"),
        new("int $v = #n(0,300); int $r = checked((byte)$v) > 3 ? 5 : 5;", "$r"),
        new("int $v = #n(0,300); bool $p = checked((byte)$v) > 3 && false; bool $q = checked((byte)$v) > 3 || true;", "$p ? 1 : 0", "$q ? 1 : 0"),
        new("int $v = #n(0,300); byte $unused = checked((byte)$v); int $r = checked((byte)$v) * 0;", "$r"),
        new("int $v = #n(0,300); var (_, $b) = ($Narrow($v), #i); var $t = ($Narrow($v), 2).Item2; int[] $a = [$Narrow($v), 4];", "$b", "$t", "$a[1]") { Members = Narrow },
        new("int $v = #n(0,300); int $r = «checked((byte)$v) & 0¦checked((byte)$v) switch { _ => 4 }¦checked((byte)$v) is var $u ? 3 : 4¦new[] { checked((byte)$v), 7 }[1]¦new[] { (int)checked((byte)$v), 7 }.Length¦(checked((byte)$v), 6).Item2¦checked((byte)$v) - checked((byte)$v)»;", "$r"),
        new("int $v = #n(0,300); if (checked((byte)$v) > 300) $v = 1; while (checked((byte)$v) > 300) { } for (var $i = checked((byte)$v); false; ) { }", "$v"),
        new("int $v = #n(0,300); switch (checked((byte)$v)) { default: break; } switch ($Narrow($v)) { }", "$v") { Members = Narrow },
        new("int $v = #n(0,300); _ = $v / (#n(0,9) - 3); int $w = #n(0,9); $w = 5; $w = checked((sbyte)$v); $w = 6;", "$w"),
        new("int[] $a = #a(3); int $i = #n(0,4); _ = $a[$i]; var $b = $a[$i] * 0;", "$b") { IsRare = true },
        new("int $v = #n(0,300); var $s = new $S(checked((byte)$v), 3); _ = new $S(checked((byte)$v), 4).$Y; _ = $v > 9 ? throw new InvalidOperationException() : 1;", "$s.$Y") { Types = "public struct $S(int x, int y) { public int $Y = y; public int $X => x; }" },
        new("int $v = #n(0,300); $One(checked((byte)$v)); _ = $One(v: checked((byte)$v)) + #i;", "$One($Narrow($v))") { Members = "static int $One(int v) => 1; " + Narrow },
        new("int $v = #n(0,300); int $f() => checked((byte)$v);\n$f(); _ = $f() is > 300; int $g(int $w) { return 4; }\n", "$g($f())"),
        new("int $v = #n(0,300); ReadOnlySpan<int> $t = [1, 2]; _ = $t[#n(0,2)]; _ = (($v, $t.Length), checked((byte)$v)); _ = checked((byte)$v) == checked((byte)$v);", "$v"),
    ];
}
