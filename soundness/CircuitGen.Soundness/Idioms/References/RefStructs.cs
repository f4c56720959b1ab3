namespace CircuitGen.Soundness.Idioms.References;

/// <summary>Structs that hold references and spans.</summary>
internal static class RefStructs
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("int $n = #i; var $s = new $S(ref $n); $s.$R += 2; $n++; int $m = $s.$R;", "$n", "$m") { IsRare = true, Types = "public ref struct $S { public ref int $R; public $S(ref int r) { $R = ref r; } }" },
        new("int[] $a = #v(3); var $s = new $S { $A = $a.AsSpan(1), $N = #i }; $s.$A[0] = $s.$N; var $t = $s; $t.$A[1]++; $t.$N = 4;", "$a[1]", "$a[2]", "$s.$N", "$t.$A.Length") { IsRare = true, Types = "public ref struct $S { public Span<int> $A; public int $N; }" },
        new("int[] $a = #a(2); var $s = new $S($a); foreach (var $v in $s) { $a[1] = $v; } int $n = $s.$Sum();", "$n", "$a[1]") { IsRare = true, Types = "public readonly ref struct $S(Span<int> s) { readonly Span<int> a = s; public Span<int>.Enumerator GetEnumerator() => a.GetEnumerator(); public int $Sum() { int t = 0; foreach (var v in a) t += v; return t; } }" },
    ];
}
