namespace CircuitGen.Soundness.Idioms.Tables;

/// <summary>Tables that something writes, openly or through another name: then they are no constants.</summary>
internal static class WrittenTables
{
    private static readonly string[] s_writes =
    [
        "$T[0] = 9;",
        "$Pick(0)[0] = 9;",
        "var o = new { $T }; o.$T[0] = 9;",
        "Action<object, int> f = $T.SetValue; f(9, 0);",
        "ref int r = ref $T[1]; r = 8;",
        "$T.AsSpan().Fill(7);",
        "Array.Reverse($T);",
        "foreach (ref var v in $T.AsSpan()) v++;",
        "int[] a = $T; a[2] = 5;",
        "($T[0], $T[1]) = ($T[1], $T[0]);",
        "$Set($T);",
        "var l = new List<int[]> { $T }; l[0][0] = 6;",
        "Array.Sort($T, (x, y) => y - x);",
        "Unsafe.AsRef(in $T[0]) = 8;",
        "MemoryMarshal.GetArrayDataReference($T) = 8;",
        "(true ? $T : null!)[0] = 9;",
        "((IList<int>)$T)[0] = 9;",
        "var (p, _) = ($T, 1); p[0] = 9;",
        "Array.Fill(array: $T, value: 9);",
        "int[] b; b = $T; b[0]++;",
        "if ($T is var c) c[0] = 9;",
        "global::System.Threading.Interlocked.Exchange(ref $T[0], 9);",
        "$T.Select((x, i) => $T[i] = x + 1).ToArray();",
        "$Field = $T; $Field[0] = 9;",
        "object q = $T; ((int[])q)[0] = 9;",
        "Enumerable.Repeat($T, 1).First()[0] = 9;",
        "Buffer.SetByte($T, 0, 9);",
        "$T.CopyTo($T, 0); $T.SetValue(9, 1);",
        "Span<int> s = $T; s[0] = 9;",
        "new Span<int>($T, 0, 1)[0] = 9;",
        "$T.AsMemory().Span[0] = 9;",
        "Func<int[]> g = () => $T; g()[0] = 9;",
        "int[] Local() => $T; Local()[0] = 9;",
        "($T ?? [])[0] = 9;",
        "switch (1) { case 1: $T[0] += 9; break; }",
        "$T![0] = 9;",
        "unsafe { fixed (int* u = $T) *u = 9; }",
    ];

    private static readonly string[] s_rowWrites =
    [
        "switch ($T) { case [var r, ..]: r[0] = 9; break; }",
        "foreach (var r in $T) r[0] = 9;",
        "foreach (var r in $T.Where(q => q.Length == 2)) r[0] = 9;",
        "var row = $T[1]; row[0] = 9;",
        "$T[0] = $T[1];",
        "if ($T is [_, var z]) z[0] = 9;",
        "$T[^1][0]++;",
        "Array.Clear($T[0]);",
        "var (a, b) = ($T[0], $T[1]); b[0] = 9;",
        "$T.ToList().ForEach(r => r[0] = 9);",
        "foreach (int[] r in (Array)$T) r[0] = 9;",
        "var e = $T.GetEnumerator(); e.MoveNext(); ((int[])e.Current)[0] = 9;",
        "($T[0], _) = ([8, 8], 0);",
        "$T.AsSpan()[0][0] = 9;",
        "int[][] c = [.. $T]; c[0][0] = 9;",
        "int[][] c = (int[][])$T.Clone(); c[1][0] = 9;",
        "var d = $T[..1]; d[0][0] = 9;",
    ];

    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("", "$T[#n(0,2)]", "#i") { Members = "static readonly int[] $T = [1, 2, 3]; static readonly int $W = $Run(); static int $Run() { «" + string.Join('¦', s_writes) + "» return 0; } static int[] $Pick(int i) => i switch { 0 => $T, _ => [4, 5] }; static void $Set(int[] a) => a[0] = 9; static int[] $Field = [];" },
        new("", "$T[#n(0,1)][0]", "#i") { Members = "static readonly int[][] $T = [[1, 2], [3, 4]]; static readonly int $W = $Run(); static int $Run() { «" + string.Join('¦', s_rowWrites) + "» return 0; }" },
        new("", "$K.$T[#n(0,1)]") { Types = "public static class $K { public static readonly int[] $T = [1, 2]; static $K() { $T[«0¦1»] = 9; } } «public static class $J { public static void Later() => $K.$T[0] = 3; }¦»" },
        new("", "$T[#n(0,1)]", "$N + #i") { Members = "static int[] $T = [1, 2]; static int $N = #k; «static void $Write() { $T = [5, 6]; $N++; }¦»" },
        new("$T[0] = #i; int $r = $T[1];", "$r") { Members = "static «Span<int> $T => new int[] { 1, 2, 3 };¦readonly int[] $T = [1, 2];¦int[] $T => [1, 2];¦int[] $T { get; } = [1, 2];»" },
    ];
}
