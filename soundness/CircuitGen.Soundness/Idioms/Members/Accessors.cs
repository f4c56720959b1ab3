namespace CircuitGen.Soundness.Idioms.Members;

/// <summary>Properties with bodies, <c>field</c>, <c>init</c>, one accessor or two.</summary>
internal static class Accessors
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("var $s = new $S { $X = #i }; $s.$X = #i; $s.$X += 2; $s.$X++;", "$s.$X") { IsNewest = true, Types = "public struct $S { public int $X { «get => field * 2; set;¦get; set => field = value + 1;¦get; set => field = Math.Max(0, value);¦get => field + 1; set { if (value > 2) field = value; }¦get; set { field = value; field++; }» } }" },
        new("var $s = new $S { $X = #i };", "$s.$X", "($s with { $X = #i }).$X") { IsNewest = true, Types = "public struct $S { public int $X { get; init => field = «value * 2¦Math.Clamp(value, -3, 3)¦value > 2 ? value : throw new ArgumentException()»; } }" },
        new("var $s = new $S { $P = #i }; $s.$P -= #i; int $r = $s.$P++ + --$s.$P;", "$r", "$s.$P", "$s.$N") { Types = "public struct $S { int v; public int $N; public int $P { get { return v * 2; } set { v = value + 1; $N++; } } }" },
        new("var $s = new $S { $X = #i, $Y = #i };", "$s.$Sum", "$s.$Big ? 1 : 0", "$s.$Mean") { Types = "public struct $S { public int $X, $Y; public readonly int $Sum => $X + $Y; public bool $Big { get => $Sum > 3; } public readonly int $Mean { get { int s = $Sum; return s / 2; } } }" },
        new("int $r = $Const + $Twice(#i) + $Table.Length;", "$r", "$Table[#n(0,2)]") { Members = "static int $Const => 3; static int $Twice(int v) => v * $Const; static int[] $Table => [1, 2, 3];" },
        new("var $s = new $S(); int $r = $s.$Next + $s.$Next * 10; $s.$Next = #i;", "$r", "$s.$Next", "$s.$Raw") { Types = "public struct $S { public int $Raw; public int $Next { get => ++$Raw; set => $Raw = value * 3; } }" },
        new("var $o = new $O { $P = new $S { $X = #i } }; var $c = $o.$P; $c.$X = 5; $o.$P = $c;", "$o.$P.$X", "$o.$Q.$X", "$c.$X") { Types = "public struct $S { public int $X; } public struct $O { public $S $P { get; set; } public $S $Q => new $S { $X = $P.$X + 1 }; }" },
        new("var $s = new $S { $P = #i }; $s.$P += $s.$P = 3;", "$s.$P") { Types = "public struct $S { int v; public int $P { readonly get => v; set => v = value > 5 ? 5 : value; } }" },
        new("", "$P[#n(0,2)]", "$Q.Length", "$N + #i") { Members = "static int $N { get; } = 3; static int[] $P { get; } = [1, 2, #k]; static ReadOnlySpan<int> $Q { get { return [4, 5]; } }" },
        new("var $s = new $S { $A = #a(2) }; $s.$A[0]++; $s.$Last = #i; var $t = $s; $t.$A[1] += 1;", "$s.$A[0]", "$s.$A[1]", "$s.$Last") { Types = "public struct $S { public int[] $A { get; set; } public int $Last { get => $A[^1]; set => $A[^1] = value; } }" },
        new("int! $n = #i;\nvar $s = new $S(); $s[$n++] = $n; $s[$n--] += #e;", "$s[0]", "$s[1]", "$n") { Types = "public struct $S { public int A, B; public int this[int i] { get => i > 0 ? A : B; set { if (i > 0) A = value; else B = value; } } }" },
    ];
}
