namespace CircuitGen.Soundness.Idioms.Order;

/// <summary>Ranges, slices and copies whose bounds write what the rest reads.</summary>
internal static class SliceOrder
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("int[] $a = #a(5); int $i = 1; var $s = $a.AsSpan()[$i++..($i + 1)]; $s[0] = $i;", "$s.Length", "$a[1]", "$a[2]", "$i"),
        new("int[] $a = #a(5); int $i = 1; var $b = $a[$i++..^$i--]; $b[0]++;", "$b.Length", "$b[0]", "$a[1]", "$i"),
        new("int[] $a = #a(3); $a[0] += $F($a); $a[1] = $a[1] + $F($a) * $a[1];", "$a[0]", "$a[1] % 1000") { Members = "static int $F(int[] a) { a[0] = 5; a[1]++; return a[0] + 1; }" },
        new("int[] $a = #a(3), $b = #a(3); int $r = $F($a[0], $a = $b, $a[0]);", "$r % 1000", "$a[0]") { Members = "static int $F(int x, int[] m, int y) { m[0]++; return x * 10 + y; }" },
        new("$S $s = new $S { $X = #i }; $s.$X = ($s = new $S { $X = 3 }).$X + $s.$X; $s.$X += ($s = new $S { $X = 5 }).$X;", "$s.$X") { Types = "public struct $S { public int $X; }" },
        new("int[] $a = #a(3); int $r = $a[$R(ref $a)] + $a[0];", "$r", "$a.Length") { Members = "static int $R(ref int[] a) { a = [7, 8]; return 1; }" },
        new("int[] $a = #a(3); $F(ref $a[0], $a[0] = 4, $a = [1, 2, 3]);", "$a[0]", "$a[1]") { Members = "static void $F(ref int x, int y, int[] z) { x += y; z[1] = x; }" },
        new("int $i = 0; var $t = ($i++, $i++, X: $i); ($i, _, var $q) = ($t.X, $i++, $i); $t.X += $i++ + $t.X;", "$t.Item1", "$t.Item2", "$t.X", "$i", "$q"),
        new("var $r = new $R(#i, #i); int $n = 0; var $q = $r with { $Y = $n++, $X = $n++ }; $r = new $R($Y: $n++, $X: $n);", "$q.$X", "$q.$Y", "$r.$X", "$r.$Y") { Types = "public record struct $R(int $X, int $Y);" },
        new("Span<int> $s = stackalloc int[4]; int $i = 0; $s[$i++..][$i++] = $i; $s.Slice($i--, $i)[0] = 9;", "$s[0]", "$s[1]", "$s[2]", "$s[3]"),
    ];
}
