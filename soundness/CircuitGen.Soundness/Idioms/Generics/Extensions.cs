namespace CircuitGen.Soundness.Idioms.Generics;

/// <summary>Extension methods and blocks, and what C# finds through them: deconstruction, enumeration, properties.</summary>
internal static class Extensions
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("int $n = #i; var $s = new $S { $X = #i }; $s.$Bump(3); $n.$Inc();", "$n", "$n.$Twice()", "$s.$X", "new[] { 1, #i }.$Total()") { TopLevel = "public struct $S { public int $X; } public static class $E { public static int $Twice(this int v) => v * 2; public static void $Bump(this ref $S s, int d) => s.$X += d; public static void $Inc(this ref int v) => v++; public static int $Total(this int[] a) { int s = 0; foreach (var v in a) s += v; return s; } }" },
        new("var ($a, $b) = new $S { $X = #i }; (int $c, _) = new $S { $X = 2 };", "$a", "$b", "$c", "new $S { $X = #i } is (> 2, var $d) ? $d : 0") { TopLevel = "public struct $S { public int $X; } public static class $E { public static void Deconstruct(this $S s, out int a, out int b) { a = s.$X; b = s.$X + 1; } }" },
        new("int $n = #i;", "$n.$Twice()", "$n.$Thrice", "3.$Thrice", "$n.$Twice().$Twice()") { IsNewest = true, TopLevel = "public static class $E { extension(int v) { public int $Twice() => v * 2; public int $Thrice => v * 3; } }" },
        new("var $s = new $S { $X = #i }; $s.$Bump(); $s.$P += 2;", "$s.$X", "$s.$P", "$S.$Make(#i).$X") { IsNewest = true, TopLevel = "public struct $S { public int $X; } public static class $E { extension(ref $S s) { public void $Bump() => s.$X += 3; public int $P { get => s.$X + 1; set => s.$X = value; } } extension($S) { public static $S $Make(int v) => new $S { $X = v * 2 }; } }" },
        new("var $s = new $S { $X = #i }; $s = $s + new $S { $X = 2 };", "$s.$X", "$S.$Zero.$X") { IsNewest = true, TopLevel = "public struct $S { public int $X; } public static class $E { extension($S) { public static $S operator +($S a, $S b) => new $S { $X = a.$X * 2 + b.$X }; public static $S $Zero => default; } }" },
        new("int[] $a = #a(3);", "$a.$Dot([1, 2, 3]) % 1000", "$a.AsSpan().$Last()", "$a.$Map(1)[2]") { TopLevel = "public static class $E { public static int $Dot(this int[] a, ReadOnlySpan<int> b) { int s = 0; for (int i = 0; i < a.Length; i++) s += a[i] * b[i]; return s; } public static int $Last(this Span<int> s) => s[^1]; public static T[] $Map<T>(this T[] a, T v) { var b = new T[a.Length]; b[0] = v; for (int i = 1; i < a.Length; i++) b[i] = a[i - 1]; return b; } }" },
        new("int $r = 0; foreach (var $v in new $S { $X = #n(0,3) }) { $r = $r * 3 + $v; }", "$r") { IsRare = true, TopLevel = "public struct $S { public int $X; } public struct $It { public int $N; public int Current => $N; public bool MoveNext() => ++$N < 4; } public static class $E { public static $It GetEnumerator(this $S s) => new $It { $N = 0 }; }" },
        new("int $n = #i; int $m = $n.$F($n++, $n);", "$m % 1000", "$n", "(#e).$F(1, #i) % 1000") { TopLevel = "public static class $E { public static int $F(this int a, int b, int c = 2) => a * 20 + b * 3 + c; }" },
        new("var $s = new $S { $X = #i };", "$s.$F()", "$s.$G()", "$s.$X") { TopLevel = "public struct $S { public int $X; public int $Bump() => ++$X; public int $G() => $X; } public static class $E { public static int $F(this in $S s) { s.$Bump(); return s.$X; } public static int $G(this $S s) => 99; }" },
    ];
}
