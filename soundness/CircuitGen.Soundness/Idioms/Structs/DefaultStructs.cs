namespace CircuitGen.Soundness.Idioms.Structs;

/// <summary>Structs nobody has constructed: zeros, field initializers that do not run, arrays that are null.</summary>
internal static class DefaultStructs
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("$S $s = «default¦default($S)¦new $S()¦new()»; int $r = $s.$X;", "$r", "$s.$Y") { Types = "public struct $S { public int $X, $Y; }" },
        new("$S $s = «default¦new $S()¦new()¦new $S(#i)», $t = (new $S[2])[#n(0,1)];", "$s.$X", "$s.$Y", "$t.$X") { Types = "public struct $S { public int $X = 5, $Y; public $S() { $Y = 3; } public $S(int v) { $X += v; } }" },
        new("$S $s = «default¦new $S()¦new $S(#i)»;", "$s.$X", "$s.$Y") { Types = "public struct $S(int v) { public int $X = v + 1; public int $Y => $X * 2; }" },
        new("$S $s = «default¦new $S { $A = #a(2) }¦new $S()»; int $r = #k(0,3) «==¦>¦<» 2 ? 1 : $s.$A.Length;", "$r") { Types = "public struct $S { public int[] $A; }" },
        new("$S $s = default; if (#b) $s.$A = new[] { #i }; int $r = $s.$A«[0]¦?[0] ?? 4¦ is null ? 1 : 2¦ == null ? 3 : 4¦.Length»;", "$r") { IsRare = true, Types = "public struct $S { public int[] $A; }" },
        new("$S[] $a = new $S[2]; $a[0].$A = #a(2); int $r = $a[«0¦1¦#n(0,1)»].$A[0];", "$r") { Types = "public struct $S { public int[] $A; public int $X; }" },
        new("(int, int[]) $t = «default¦(#i, #a(2))»; int $r = $t.Item2 is null ? 5 : $t.Item2[1];", "$r", "$t.Item1"),
        new("$S $s = default; $s.$X = #i; var $t = $s; bool $p = $t.Equals(default($S)); $s.$Y += $p ? 1 : 0;", "$t.$X", "$t.$Y") { IsRare = true, Types = "public record struct $S(int $X, int $Y = 4);" },
        new("$S $s = new(#i); $S $t = default; bool $p = $s == $t; $s = $s with { $Y = 2 };", "$p ? 1 : 0", "$s.$X", "$s.$Y", "$t.$Y") { Types = "public record struct $S(int $X) { public int $Y { get; init; } = 7; public int $Z = 8; }" },
    ];
}
