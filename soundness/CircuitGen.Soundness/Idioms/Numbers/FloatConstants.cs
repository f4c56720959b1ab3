namespace CircuitGen.Soundness.Idioms.Numbers;

/// <summary>Constants of types that circuits do not have, where they fold to integers.</summary>
internal static class FloatConstants
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("const double $D = 1.5; int $n = (int)($D * 2) + #i;", "$n", "(int)2.9f", "$D > 1 ? 1 : 0"),
        new("int $n = #i * (int)$K;", "$n % 1000") { Members = "const double $K = 2.75; const decimal $M = 3m;" },
        new("double $d = #i; int $n = (int)($d / 2);", "$n") { IsRare = true },
        new("const decimal $M = 3.5m; int $n = (int)decimal.Floor($M);", "$n") { IsRare = true },
    ];
}
