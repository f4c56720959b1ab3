namespace CircuitGen.Soundness.Idioms.Patterns;

/// <summary>Patterns that look into a value: properties, positions, elements, nested and declared.</summary>
internal static class PropertyPatterns
{
    private const string Types = "public record struct $R(int $X, int $Y) { public «readonly ¦»int $Sum => $X + $Y; } public struct $P { public $R $First; public int[] $A; public readonly void Deconstruct(out $R r, out int n) { r = $First; n = 5; } }";

    private const string Option = "public struct $S { public int $N; public readonly bool $Has => $N > 3; public readonly int $Val => $Has ? $N - 4 : throw new InvalidOperationException(); }";

    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("", "new $R(#i, 3) is { $Sum: > 4 } ? 1 : 0", "new $R(#i, #i) is { $X: 2 } or { $Y: 4 } ? 1 : 0", "new $R(#i, #i) is not { $X: > 0, $Y: < 3 } ? 1 : 0") { Types = Types },
        new("int $r = new $R(#i, #i) switch { { $Sum: > 9 } => 1, { $X: 2 } or { $Y: 4 } => 2, (var $a, _) when $a > 4 => $a, ($K.$Four, > 0) => 3, _ => 0 };", "$r") { Types = Types.Replace("public record", "public static class $K { public const int $Four = 4; } public record", StringComparison.Ordinal) },
        new("var $p = new $P { $First = new $R(#i, #i), $A = #a(2) }; int $r = $p is { $First.$X: > 1, $A: [_, var $q] } ? $q : -1; if ($p is (( > 2, _) $f, 5)) $r += $f.$Y;", "$r") { IsRare = true, Types = Types },
        new("int $r = new $R(#i, #i) is $R { $X: var $x } $w && $x > $w.$Y ? $x : 99;", "$r") { Types = Types },
        new("var $s = new $S { $N = #i }; int $r = $s switch { { $Next: 1 } => 1, { $Next: 2 } => 2, { $Next: > 2 } => 3, _ => 4 };", "$r") { Types = "public struct $S { public int $N; public readonly int $Next => $N; }" },
        new("($R, int) $t = (new $R(#i, #i), #i); int $r = $t is ({ $X: > 0 }, > 0) ? 1 : $t is ((_, 3), var $n) ? $n : 2; $r += $t.Item1 is (0, 0) ? 9 : 0;", "$r") { Types = Types },
        new("int $r = 0; if (!(new $R(#i, #i) is { $X: var $x, $Y: >= 0 and < 6 })) $r = 1; else $r = $x;", "$r") { Types = Types },
        new("var $s = new $S { $N = #i }; int $r = $s is { $Has: true, $Val: «> 2¦var $q¦not 3» } ? 1 : 0; $r += $s switch { { $N: 5 } => 10, { $Val: «_¦int¦var _» } => 30 };", "$r") { Types = Option },
        new("var $s = new $S { $N = #i }; int $r = $s switch { { $N: 5, $Val: 1 } => 10, { $N: < 3 } => 20, { $Val: > 2 } or { $N: 6 } => 30, _ => 40 };", "$r") { IsRare = true, Types = Option },
        new("var $s = new $S { $N = #i }; int $r = $s is { $Next: > 2 } ? 1 : 0;", "$r", "$s.$N") { IsRare = true, Types = "public struct $S { public int $N; public int $Next { get { $N++; return $N; } } }" },
    ];
}
