namespace CircuitGen.Soundness.Idioms.Generics;

/// <summary>Interfaces with static members: abstract ones, virtual ones overridden or not, operators.</summary>
internal static class StaticAbstracts
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("", "$Apply<$A>(#i)", "$Apply<$B>(#i)", "$Apply<$A>(#i) + $B.$F(#i)") { Types = "public interface $I { static virtual int $F(int x) => x; static virtual int $K => 3; static abstract int $G(int x); } public struct $A : $I { public static int $F(int x) => Math.Max(0, x); public static int $K => 5; public static int $G(int x) => x + 1; } public struct $B : $I { public static int $G(int x) => x * 2; public static int $F(int x) => x - 7; }", Members = "static int $Apply<T>(int x) where T : $I => T.$F(x) * T.$K + T.$G(x);" },
        new("", "$Apply<$A>(#i)", "$Apply<$B>(#i)") { Types = "public interface $I { static abstract int $F(int x); } public interface $J : $I { static int $I.$F(int x) => x * 3; } public readonly struct $A : $I { static int $I.$F(int x) => x > 0 ? x : 0; } public readonly struct $B : $J { }", Members = "static int $Apply<T>(int x) where T : $I => T.$F(x) + 1;" },
        new("", "$Twice(new $M(#i)).$V", "($Twice(new $M(3)) + new $M(#i)).$V") { Types = "public interface $I<T> where T : $I<T> { static abstract T operator +(T a, T b); static virtual T operator -(T a) => a; static abstract T $Unit { get; } } public record struct $M(int $V) : $I<$M> { public static $M operator +($M a, $M b) => new(a.$V * 2 + b.$V); public static $M $Unit => new(5); }", Members = "static T $Twice<T>(T a) where T : $I<T> => a + a + -T.$Unit;" },
        new("", "$Layer<$Relu>(#a(3))", "$Layer<$Square>(#a(3)) % 1000") { Types = "public interface $I { static abstract int $Act(int x); static virtual bool $Is => false; } public struct $Relu : $I { public static int $Act(int x) => x > 0 ? x : 0; public static bool $Is => true; } public struct $Square : $I { public static int $Act(int x) => x * x; }", Members = "static int $Layer<TAct>(int[] x) where TAct : struct, $I { int s = TAct.$Is ? 1 : 0; foreach (var v in x) s += TAct.$Act(v); return s; }" },
    ];
}
