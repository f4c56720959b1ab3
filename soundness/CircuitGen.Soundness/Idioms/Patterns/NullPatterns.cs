namespace CircuitGen.Soundness.Idioms.Patterns;

/// <summary>Is it null? Arrays, records, structs and nullable numbers.</summary>
internal static class NullPatterns
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("int[] $a = #v; int $r = $a is null ? 1 : $a is not null ? $a[0] : 3;", "$r", "$a == null ? 1 : 0", "$a != null ? $a[1] : 0"),
        new("int[]? $a = #b ? null : #a(2); int $r = $a«?.Length ?? 7¦ is null ? 5 : 6¦ is { Length: 2 } ? 1 : 2¦ is [var $x, _] ? $x : 8¦?[1] ?? 9»;", "$r") { IsRare = true },
        new("$R $a = new $R(#i); int $r = $a is null ? 1 : $a is not null ? 2 : 3; if ($a is { $X: > 2 } $b) $r += $b.$X;", "$r") { Types = "public sealed record $R(int $X);" },
        new("int $r = #v is null ? 0 : 1; if (#v == null) throw new ArgumentNullException(); if (#v is { Length: > 1 } $w) $r += $w[0];", "$r"),
        new("int? $q = #b ? #i : null; int $r = $q ?? 4; if ($q is { } $v) $r += $v; if ($q is > 3) $r++; if ($q.HasValue) $r += $q.Value;", "$r", "$q.GetValueOrDefault()", "($q + 1) ?? -1") { IsRare = true },
        new("int[] $a = #v; ArgumentNullException.ThrowIfNull($a); int[] $b = $a ?? [1]; $b[0]++; $a ??= [2, 3];", "$a[0]", "$b[0]"),
        new("int[]? $a = null; int $r = 1; if (#b) $a = #a(2); if ($a != null) $r = $a[0]; $a ??= [#i];", "$r", "$a[0]", "$a.Length") { IsRare = true },
        new("object $o = #i; int $r = $o is int $v ? $v : 0;", "$r") { IsRare = true },
        new("int[]? $n = null; int $r = «$n!.Length¦$n![0]¦(#b ? $n! : [1])[0]»;", "$r") { IsRare = true },
        new("string $s = \"ab\"; int $r = $s is null ? 1 : $s.Length; string? $t = null; $r += $t?.Length ?? 5;", "$r", "$s == \"ab\" ? 1 : 0", "string.IsNullOrEmpty($t) ? 1 : 0") { IsRare = true },
    ];
}
