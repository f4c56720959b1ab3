namespace CircuitGen.Soundness.Idioms.Order;

/// <summary>Elements whose index, or whose new value, writes what the other side reads.</summary>
internal static class IndexOrder
{
    private const string Array = "int $i = 0; «int[] $a = #a(4);¦Span<int> $a = stackalloc int[4]; $a[2] = #i;¦int[] $a = { #i, #i, #i, #i };»";

    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new(Array + " $a[$i++] «=¦+=¦-=¦*=» $i; $a[$i++] = $a[$i++] + $i;", "$a[0]", "$a[1]", "$a[2]", "$i"),
        new(Array + " $a[$i] = $i = 2; $a[$i] «+=¦=» $i--;", "$a[0]", "$a[1]", "$a[2]", "$i"),
        new(Array + " ($a[$i++], $a[$i++]) = ($i++, $a[0]);", "$a[0]", "$a[1]", "$i"),
        new(Array + " $a[$i++]«++¦--»; ++$a[$i]; int $r = $a[$i++]++ * 3 + $a[$i - 1];", "$r % 1000", "$a[0]", "$a[1]", "$i"),
        new(Array + " $a[($i = 1)] = $a[($i = 3)] = $i;", "$a[1]", "$a[3]", "$i"),
        new(Array + " int $r = ($a[$i] = #i) + $a[$i++] * ($a[$i] = 3) + $a[$i];", "$r % 1000", "$a[0]", "$a[1]"),
        new(Array + " $a[#n(0,3)] = #i; $a[#n(0,3)] += #i;", "$a[0]", "$a[1]", "$a[2]", "$a[3]") { IsRare = true },
        new("int[,] $g = new int[2, 2] { { #i, #i }, { #i, #i } }; int $i = 0; $g[$i++, $i--] = $i; $g[$i, ++$i] += $i;", "$g[0, 0]", "$g[0, 1]", "$g[1, 0]", "$g[1, 1]"),
        new("int[][] $g = { new[] { #i, #i }, new[] { #i, #i } }; int $i = 0; $g[$i++][$i--] = $i; $g[$i][++$i] += $i;", "$g[0][0]", "$g[0][1]", "$g[1][0]", "$g[1][1]"),
        new(Array + " int[] $b = «#a(4)¦new int[4]»; int $r = $a[$i] + ($a[$i++] = $b[$i]) - ($b[$i--] = $a[$i]);", "$r % 1000", "$a[0]", "$b[1]", "$i"),
        new("int[] $a = #a(3), $b = #a(3); int $i = 0; «$a[$i] = ($a = $b)[1]; ¦$a[$i] = ($b = $a)[$i = 1];¦($a = $b)[$i++] = $a[$i];»", "$a[0]", "$b[0]", "$a[1]", "$b[1]"),
    ];
}
