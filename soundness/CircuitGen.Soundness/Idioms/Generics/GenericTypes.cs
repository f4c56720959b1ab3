namespace CircuitGen.Soundness.Idioms.Generics;

/// <summary>Generic structs, and generic methods that change their argument through its interface.</summary>
internal static class GenericTypes
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("var $b = new $Box<int> { $V = #i }; $b.$Set(#i); var $c = new $Box<$Box<int>> { $V = $b }; $c.$V.$V++;", "$b.$V", "$c.$V.$V", "$b.$Get()") { Types = "public struct $Box<$Q> where $Q : struct { public $Q $V; public void $Set($Q v) => $V = v; public readonly $Q $Get() => $V; }" },
        new("var $p = new $Pair<int, long>(#i, #i); var $q = $p.$Swap(); var ($x, $y) = $q;", "(int)$q.$A", "$q.$B", "(int)$x + $y") { Types = "public record struct $Pair<T, U>(T $A, U $B) { public readonly $Pair<U, T> $Swap() => new($B, $A); }" },
        new("var $c = new $C { $N = #i };", "$Bump($c)", "$c.$N", "$BumpRef(ref $c)", "$c.$N") { Types = "public interface $I { int $Next(); int $Twice() => $Next() + $Next(); } public struct $C : $I { public int $N; public int $Next() => ++$N; }", Members = "static int $Bump<T>(T v) where T : $I { v.$Next(); return v.$Next(); } static int $BumpRef<T>(ref T v) where T : struct, $I => v.$Next() * 10 + v.$Next();" },
        new("var $c = new $C { $N = #i };", "$Go(ref $c)", "$c.$N") { Types = "public interface $I { int $Next(); int $Twice() => $Next() + $Next(); } public struct $C : $I { public int $N; public int $Next() => ++$N; «public int $Twice() => 7;¦»}", Members = "static int $Go<T>(ref T v) where T : struct, $I => v.$Twice();" },
        new("int[] $a = #a(3); $Fill($a, #i); var $d = $Def<int>() + ($Def<$S>().$X);", "$a[0]", "$d", "$Pick(true, #i, 3)", "$First($a.AsSpan()[1..])") { Types = "public struct $S { public int $X; public $S() { $X = 4; } }", Members = "static void $Fill<T>(T[] a, T v) { for (int i = 0; i < a.Length; i++) a[i] = v; } static T $Def<T>() where T : struct => «default¦new T()»; static T $Pick<T>(bool c, T a, T b) => c ? a : b; static T $First<T>(Span<T> s) => s[0];" },
        new("", "$G<int>.$F(#i)", "$G<$S>.$F(#i)", "$G<int>.$T[#n(0,1)]") { IsRare = true, Types = "public struct $S { } public static class $G<T> { public static readonly int[] $T = [3, 4]; public static int $F(int v) => typeof(T) == typeof(int) ? v : v + 1; }" },
        new("", "$Run(new $Add { $K = #i }, #i)", "$Run(new $Mul(), #i)") { Types = "public interface $Op { int $Do(int v); } public struct $Add : $Op { public int $K; public int $Do(int v) => v + $K++; } public struct $Mul : $Op { public int $Do(int v) => v * 2; }", Members = "static int $Run<T>(T op, int v) where T : struct, $Op { v = op.$Do(v); return op.$Do(v); }" },
    ];
}
