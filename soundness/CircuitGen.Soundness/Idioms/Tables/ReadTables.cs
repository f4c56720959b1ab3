namespace CircuitGen.Soundness.Idioms.Tables;

/// <summary>Tables of constants: every shape, every way to read them.</summary>
internal static class ReadTables
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("", "$T[#n(0,2)]", "$T.Length", "$T[^1]") { Members = "«static readonly int[] $T = [1, #k, 3];¦static ReadOnlySpan<int> $T => [1, #k, 3];¦private static readonly int[] $T = new int[] { 4, 5, #k };¦static int[] $T => [4, 5, 6];¦static ReadOnlySpan<int> $T => new int[] { 7, 8, 9 };»" },
        new("", "$T[#n(0,1)][#n(0,1)]", "$T[1].Length") { Members = "static readonly int[][] $T = [[1, 2], [3, #k]];" },
        new("int $s = 0; foreach (var $row in $T) foreach (var $v in $row) $s += $v;", "$s", "$T[#k(0,1)][#n(0,1)]") { Members = "static readonly int[][] $T = { new[] { 1, 2 }, new[] { 3, #k } };" },
        new("", "$T[#n(0,1), #n(0,2)]", "$T.GetLength(1)") { Members = "static readonly int[,] $T = { { 1, 2, 3 }, { 4, 5, #k } };" },
        new("", "$T[#n(0,1)].$X", "$T[#n(0,1)].$Y") { Types = "public readonly record struct $P(int $X, byte $Y);", Members = "static readonly $P[] $T = [new(1, 2), new(#k, 4)];" },
        new("", "$T[#n(0,2)].Item1", "$T[1].B ? 1 : 0") { Members = "static readonly (int A, bool B)[] $T = [(1, true), (#k, false), (3, true)];" },
        new("", "$K.$T[#n(0,2)]", "$K.$N", "$K.$U") { Types = "public static class $K { public static readonly int[] $T = [1, 2, 3]; public static readonly int $N = $T.Length + 4; public const int $U = #k; }" },
        new("int $s = 0; for (int $i = 0; $i < $W.Length; $i++) $s += $W[$i] * #i; $s += $Dot($W, #a(3));", "$s % 1000") { Members = "static readonly sbyte[] $W = [1, -2, 3]; static int $Dot(sbyte[] w, int[] x) { int s = 0; for (int i = 0; i < w.Length; i++) s += w[i] * x[i]; return s; }" },
        new("", "$T[#n(0,1)] % 1000 is var $r ? (int)$r : 0", "(int)($U[#n(0,1)] % 9)") { Members = "static readonly long[] $T = [long.MaxValue, -5]; static readonly ulong[] $U = [ulong.MaxValue, 3];" },
        new("", "$T[#n(0,1)] ? 1 : 0", "$C[#n(0,2)] - 'a'", "\"hello\"[#n(0,4)] - 'a'", "$B[#n(0,1)]") { Members = "static readonly bool[] $T = [true, false]; const string $C = \"abc\"; static ReadOnlySpan<byte> $B => \"xy\"u8;" },
        new("int[] $a = [.. $T]; $a[0] = 50; var $b = $T.AsSpan()[1..]; int[] $c = $T.ToArray(); $c[1]++; var $d = $T[..2];", "$a[0]", "$T[0]", "$b[#n(0,1)]", "$c[1]", "$d[1]") { Members = "static readonly int[] $T = [1, 2, 3];" },
        new("", "$G<int>.$T[#n(0,1)]", "$S.$T[#n(0,1)]") { Types = "public static class $G<T> { public static readonly int[] $T = [1, 2]; } public struct $S { public static readonly int[] $T = [3, #k]; }" },
        new("", "$A", "$B", "$U[#n(0,1)]") { IsRare = true, Members = "static readonly int $A = $B + 1; static readonly int $B = 3; static readonly int[] $U = [$A, $B];" },
        new("", "$K.$T[#n(0,1)]", "$K.$U[#n(0,1)]", "$K.$N") { IsRare = true, Types = "public static class $K { «static $K() { $T = [1, 2]; $N = 3; $U = $T; }¦static $K() { $N = 3; $T = [1, $N]; if ($N > 2) $T = [4, 5]; $U = [6, 7]; }» public static readonly int[] $T, $U; public static readonly int $N; }" },
        new("", "$T[#n(0,1)]", "$U[#n(0,1)]") { IsRare = true, Members = "static readonly int[] $T = [1, 2]; static readonly int[] $U = $T; static readonly int $W = $U.Length;" },
        new("int $n = $P[#n(0,1)];", "$n", "$P[0]") { IsRare = true, Members = "static int $C; static int[] $P { get { $C++; return [$C, 2]; } }" },
        new("", "$I.$T[#n(0,1)]", "$D.$T[#n(0,1)]", "$D.$U[#n(0,1)]") { Types = "public interface $I { static readonly int[] $T = [1, 2]; } public class $B { public static readonly int[] $T = [3, 4]; public static ReadOnlySpan<int> $U => [5, 6]; } public class $D : $B { }" },
        new("", "$A[#n(0,1)]", "$B[#n(0,1)]", "$N") { IsRare = true, Members = "static readonly int[] $A = $Make(3); static readonly int[] $B = new int[2]; static readonly int $N = $Twice(4); static int[] $Make(int v) => [v, v + 1]; static int $Twice(int v) => v * 2;" },
        new("", "$T[#n(0,3)]", "$U[(byte)#n(0,2)]") { IsRare = true, Members = "static readonly System.Collections.Immutable.ImmutableArray<int> $T = [1, 2, 3, 4]; static readonly IReadOnlyList<int> $U = [5, 6, 7];" },
        new("", "$T[#n(0,3)]", "$T.Count") { IsRare = true, Members = "static readonly List<int> $T = [1, 2, 3, 4];" },
    ];
}
