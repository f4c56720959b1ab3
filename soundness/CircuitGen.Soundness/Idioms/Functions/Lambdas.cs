namespace CircuitGen.Soundness.Idioms.Functions;

/// <summary>Delegates: functions as values.</summary>
internal static class Lambdas
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("int $n = #i; Func<int, int> $f = $v => $v + $n; $n++;", "$f(#i)", "$n") { IsRare = true },
        new("int $n = #i; Action $g = () => $n += 2; $g(); $g();", "$n") { IsRare = true },
        new("", "$Apply(static v => v * 2, #i)", "$Apply($Twice, #i)") { IsRare = true, Members = "static int $Apply(Func<int, int> f, int v) => f(f(v)); static int $Twice(int v) => v + v;" },
        new("var $f = (int $v, int $w = 2) => $v * $w;", "$f(#i)", "$f(#i, 3)") { IsRare = true },
        new("$D $f = (ref int $v) => $v++; int $n = #i; int $r = $f(ref $n);", "$r", "$n") { IsRare = true, Types = "public delegate int $D(ref int v);" },
    ];
}
