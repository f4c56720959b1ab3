namespace CircuitGen.Soundness.Idioms.Structs;

/// <summary>Constructors that chain, transform, count on initializers or primary parameters.</summary>
internal static class Constructors
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("var $s = «new $S(#i)¦new $S()¦new $S(#i) { $Y = 2 }»;", "$s.$X", "$s.$Y") { Types = "public struct $S { public int $X, $Y; public $S() { $X = 8; } public $S(int y) : this() { $Y = y; } }" },
        new("var $s = new $S(#i, #i);", "$s.$X", "$s.$Y") { Types = "public readonly struct $S { public int $X { get; } public int $Y { get; } public $S(int x, int y) { $X = y; $Y = x «+ 1¦<< 2¦» ; } public $S(int x) : this(x, x) { } }" },
        new("var $s = «new $S(#i)¦new $S(#i, #i)¦new $S(y: #e, x: #e)»;", "$s.$X", "$s.$Y", "$s.$Z") { Types = "public struct $S { public int $X = 1, $Y = 2; public readonly int $Z; public $S(int x, int y) { $X += x; $Y *= y; $Z = $X + $Y; } public $S(int x) : this(x, 3) { $X = $X * 2; } }" },
        new("var $s = new $S(#i, #i);", "$s.$X", "$s.$Get()", "$s.$Y") { IsRare = true, Types = "public struct $S(int a, int b) { public int $X = a + b; public int $Y { get; } = a; public readonly int $Get() => a * 2 + b; }" },
        new("var $s = new $S(#i); int $n = $s.$Next() + $s.$Next();", "$n", "$s.$Next()") { IsRare = true, Types = "public struct $S(int a) { public int $Next() => a++; }" },
        new("var $o = new $O(#i); $o.$Bump();", "$o.$X", "$o.$Y") { IsRare = true, Types = "public sealed class $O(int a) { public int $X { get; private set; } = a; public int $Y => a; public void $Bump() { $X++; a += 2; } }" },
        new("var $o = new $D(#i);", "$o.$X", "$o.$Y") { IsRare = true, Types = "public class $B { public int $X; public $B(int v) { $X = v + 1; } } public sealed class $D : $B { public int $Y = 3; public $D(int v) : base(v * 2) { $Y += $X; } }" },
        new("var $s = new $S { $X = #e, $Y = #e, [0] = 4 };", "$s.$X", "$s.$Y") { Types = "public struct $S { public int $X, $Y; public int this[int i] { set { $X += value + i; } } }" },
        new("var $s = new $S { $P = #i, $Q = #i };", "$s.$P", "$s.$Q") { Types = "public struct $S { int a; public int $P { get => a; init => a = value + 1; } public int $Q { readonly get => a * 2; set { a = value - a; } } }" },
        new("$S $s = new(#i) { $Y = #i }, $t = new(); $t = $s; $t.$Y = 1; «$s = default;¦$s.$Y++;»", "$s.$X", "$s.$Y", "$t.$X") { Types = "public struct $S { public readonly int $X; public int $Y; public $S(int v) { this = default; $X = v; } }" },
        new("var $s = new $S(«v: #i¦#i¦»);", "$s.$X") { Types = "public struct $S { public int $X; public $S(int v = 4, int w = 5) { $X = v * w; } }" },
        new("var $s = new $S { $X = #i, $Y = #e }; $s = $s with { $Y = $s.$X };", "$s.$X", "$s.$Y") { Types = "public «record ¦»struct $S { public required int $X { get; init; } public required int $Y; }" },
        new("$S $s = new() { $A = [#i, #i], $B = { [0] = 3 } };", "$s.$A[0]", "$s.$B[0]") { IsRare = true, Types = "public struct $S { public int[] $A = [7]; public int[] $B = new int[2]; public $S() { } }" },
        new("var $s = new $S(#a(3));", "$s.$A[0]", "$s.$A.Length", "$s.$Sum") { Types = "public struct $S { public int[] $A; public int $Sum { get; } public $S(params int[] a) { $A = a; foreach (var v in a) $Sum += v; a[0] = 7; } }" },
        new("var $s = new $S(#i);", "$s.$X", "$s.$Y") { Types = "public struct $S { public int $X; public int $Y; public $S(int v) { $X = v; $Y = $Twice(); if (v > 2) { $X = 1; return; } $X++; } readonly int $Twice() => $X * 2; }" },
    ];
}
