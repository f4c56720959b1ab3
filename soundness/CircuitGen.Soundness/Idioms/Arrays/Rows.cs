namespace CircuitGen.Soundness.Idioms.Arrays;

/// <summary>Arrays of arrays whose rows are shared, and arrays of two dimensions.</summary>
internal static class Rows
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("int[][] $g = #g; $g[0] = $g[1]; $g[0][0] = #i; $g[^1] = [#i, 2];", "$g[1][0]", "$g[0][0]", "$g[0].Length"),
        new("int[][] $g = new int[2][]; $g[0] = #a(2); $g[1] = $g[0]; $g[1][1]++; $g[0] = #a(3); $g[0][2] = #i;", "$g[0][1]", "$g[1][1]", "$g[0].Length"),
        new("int[][] $g = #g; var $r = $g[#k(0,1)]; $r[0] = 50; foreach (var $row in $g) { $row[0] += 1; } ($g[0], $g[1]) = ($g[1], $g[0]);", "$g[0][0]", "$g[1][0]", "$r[0]"),
        new("int[,] $g = new int[2, 3]; $g[1, #k(0,2)] = #i; $g[0, 1] = $g.GetLength(#k(0,1)) + $g.Length + $g.Rank; var $h = $g; $h[0, 0]++; int $s = 0; foreach (var $v in $g) $s += $v;", "$g[0, 0]", "$g[0, 1]", "$g[1, 2]", "$s"),
        new("int[,] $g = { { #i, 2 }, { 3, #i } }; int $s = 0; for (int $i = 0; $i < $g.GetLength(0); $i++) for (int $j = 0; $j < «$g.GetLength(1)¦2»; $j++) $s = $s * 2 + $g[$i, $j];", "$s"),
        new("int[][] $g = [[1, #i], [#i]]; int[][] $h = [.. $g]; $h[0][0] = 40; $h[1] = [9]; int[][] $k = (int[][])$g.Clone(); $k[1][0] = 41;", "$g[0][0]", "$g[1][0]", "$h[1][0]") { IsRare = true },
        new("int[][] $g = { #a(2), #a(2) }; $F($g[0], $g[1]); $H($g);", "$g[0][0]", "$g[1][0]", "$g[1][1]") { Members = "static void $F(int[] a, int[] b) { a[0] = b[1]; b = a; b[1] = 30; } static void $H(int[][] g) { g[1] = g[0]; g[1][0]++; }" },
        new("int[,,] $c = new int[2, 1, 2]; $c[1, 0, 1] = #i; $c[#k(0,1), 0, 0] += 3;", "$c[0, 0, 0]", "$c[1, 0, 1]", "$c.Length"),
        new("$S[][] $g = [[new() { $X = #i }], [default, default]]; $g[1][#k(0,1)].$X = 5; ref var $r = ref $g[0][0]; $r.$X++;", "$g[0][0].$X", "$g[1][0].$X", "$g[1][1].$X") { Types = "public struct $S { public int $X; }" },
        new("int $n = $T[#n(0,3)].Length; _ = $T[#n(0,3)]; $n += $None($T[#n(0,2)]);", "$n") { IsRare = true, Members = "static readonly int[][] $T = [[1, 2], [3, 4], [5, 6]]; static int $None(int[] row) => 1;" },
        new("int $n = $T[#n(0,2)].Length; var $r = $T[#n(0,2)]; foreach (var $v in $T[#n(0,2)]) $n = $n * 3 + $v;", "$n", "$r.Length") { Members = "static readonly int[][] $T = [[1, 2], [3, 4], [5, 6]];" },
    ];
}
