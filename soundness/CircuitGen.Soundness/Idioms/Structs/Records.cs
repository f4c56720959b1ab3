namespace CircuitGen.Soundness.Idioms.Structs;

/// <summary>Records and record structs: what they define themselves, and what their users define instead.</summary>
internal static class Records
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("var $r = new $R(#i, #i); var ($x, $y) = $r; var $q = $r with { $X = #i };", "$x", "$y", "$q.$X", "$q == $r ? 1 : 0") { Types = "public «readonly ¦»record struct $R(int $X, int $Y);" },
        new("", "new $R(#i, 1) «==¦!=» new $R(#i, 2) ? 1 : 0", "new $R(#i, 1).Equals(new $R(3, 1)) ? 1 : 0") { Types = "public record struct $R(int $X, int $Y) { public readonly bool Equals($R o) => $X == o.$X; public override readonly int GetHashCode() => $X; }" },
        new("var $r = new $R(#i);", "$r.$X", "($r with { $X = 4 }).$X") { Types = "public record struct $R(int $X) { public int $X { get; «init¦set»; } «= $X * 2;¦= 3;» }" },
        new("var $r = new $R(#i) { $X = #i };", "$r.$X") { Types = "public record struct $R(int v) { public int $X { get; init; } }" },
        new("var $r = new $R(#i, #i); var ($a, $b) = $r;", "$a", "$b", "$r.$Y") { Types = "public record struct $R(int $X, int $Y) { public readonly void Deconstruct(out int a, out int b) { a = $Y; b = $X + 1; } }" },
        new("var $r = new $R(#i); var $q = $r with { }; var $s = $r with { $X = #i };", "$q.$X", "$s.$X", "$r.$X", "$r == $q ? 1 : 0") { Types = "public sealed record $R(int $X);" },
        new("var $r = new $R(#i); var $q = $r with { };", "$q.$X", "$r.$X") { IsRare = true, Types = "public sealed record $R(int $X) { $R($R other) { $X = other.$X + 1; } }" },
        new("$R $r = new $R(#i), $q = $r; $q.$X++; var $s = $r; $s.$X = 4;", "$r.$X", "$q.$X") { IsRare = true, Types = "public sealed record $R(int v) { public int $X { get; set; } = v; }" },
        new("var $r = new $R(#i);", "$r.$Y", "$r.$Z", "($r with { $X = 5 }).$Y", "($r with { $X = 5 }).$Z") { Types = "public record struct $R(int $X) { public int $Y = $X + 1; public readonly int $Z => $X + 2; }" },
        new("var $r = new $R(#i, #i);", "$r == new $R(3, 4) ? 1 : 0", "$r.$Sum", "$r.$Scale(2).$X") { Types = "public «readonly ¦»record struct $R(int $X, int $Y) { public «readonly ¦»int $Sum => $X + $Y; public «readonly ¦»$R $Scale(int k) => this with { $X = $X * k }; }" },
        new("var $r = new $R(#i); int $h = $r.GetHashCode() == $r.GetHashCode() ? 1 : 0;", "$h") { IsRare = true, Types = "public record struct $R(int $X);" },
        new("var $r = new $R(#i, #i) { $Z = 3 }; var $q = new $R($r.$Y) { $X = $r.$X };", "$r.$X", "$q.$X", "$q.$Y", "$q.$Z") { Types = "public record struct $R(int $X, int $Y) { public int $Z { get; init; } = $Y; public $R(int v) : this(v + 1, v + 2) { } }" },
        new("$B $b = new $D(#i, #i); $D $d = ($D)$b;", "$b.$X", "$d.$Y", "$b.$V()") { IsRare = true, Types = "public abstract record $B(int $X) { public virtual int $V() => 1; } public sealed record $D(int $X, int $Y) : $B($X) { public override int $V() => 2; }" },
        new("($R $r, int $n) = (new $R(#i), 1); bool $p = ($r, $n) == (new $R(3), 1);", "$p ? 1 : 0") { Types = "public record struct $R(int $X) { public readonly bool Equals($R o) => o.$X > 0; public override readonly int GetHashCode() => 0; }" },
    ];
}
