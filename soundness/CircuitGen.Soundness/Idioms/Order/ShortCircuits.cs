namespace CircuitGen.Soundness.Idioms.Order;

/// <summary>Operands that are evaluated or not, and write something.</summary>
internal static class ShortCircuits
{
    private const string Flag = "static bool $F(ref int v, bool r) { v++; return r; }";

    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("int $n = 0; bool $p = $F(ref $n, #b) «&&¦||¦&¦|¦^» $F(ref $n, #b);", "$p ? 1 : 0", "$n") { Members = Flag },
        new("int $n = 0; if ($F(ref $n, #b) «&&¦||» ($F(ref $n, #b) «&&¦||¦==» $F(ref $n, true))) $n += 10;", "$n") { Members = Flag },
        new("int $n = 0; bool $p = #b; $p «&=¦|=¦^=» $F(ref $n, #b);", "$p ? 1 : 0", "$n") { Members = Flag },
        new("int $n = #i; int $m = #b ? $n++ : $n--; $m += #b ? ($n = 3) : #b ? ($n += 2) : $n;", "$m", "$n"),
        new("int $n = #i; bool $p = $n++ > 2 && $n++ > 4 || $n-- < 0;", "$p ? 1 : 0", "$n"),
        new("int $n = 0; bool $p = !$F(ref $n, #b) «==¦!=» $F(ref $n, «true¦false»);", "$p ? 1 : 0", "$n") { Members = Flag },
        new("int $n = #i; while ($n-- > 0 && $n > 5) { } int $m = 0; for (int $i = 0; $i < 3 && ($m += $i) < 9; $i++) { $m++; }", "$m"),
        new("int $n = 0; int $m = ($F(ref $n, #b) || true) ? 1 : 2; int $q = ($F(ref $n, #b) && false) ? 1 : 2;", "$n", "$m", "$q") { Members = Flag },
    ];
}
