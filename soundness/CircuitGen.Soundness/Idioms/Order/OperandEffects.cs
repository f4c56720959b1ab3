namespace CircuitGen.Soundness.Idioms.Order;

/// <summary>Operands that write what other operands read: increments, assignments, calls with <c>ref</c>.</summary>
internal static class OperandEffects
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("int! $n = #i;", "$n + $n++ * ($n = #k) - $n", "$n"),
        new("int! $n = #i;", "«$n++ + ++$n¦$n-- - --$n¦$n++ * $n--¦($n += 3) + ($n -= 1)¦-$n++ - -$n¦~$n++ ^ $n¦($n++ << 1) + $n»", "$n"),
        new("int! $n = #i;\nint! $m = #i;", "($m = $n++) + ($n = $m--) + #e", "$n", "$m"),
        new("int! $n = #i;", "#e + #e * 2 - #e", "#e ^ #e", "$n"),
        new("int! $n = #i;\n$n «+=¦-=¦*=¦^=¦|=¦&=» $n++ + #e % 3;", "$n % 1000"),
        new("int! $n = #i;\n$n = $n++; $n = $n-- + $n;", "$n"),
        new("int $n = #i; int $m = $n + ($n = $n * 2) + $F(ref $n) + $n;", "$m", "$n") { Members = "static int $F(ref int v) { v -= 3; return v * 2; }" },
        new("«byte¦short¦ushort» $n = #n(1,9) is var $q && $q > 5 ? (byte)6 : (byte)3; int $m = $n++ * 10 + $n-- + ++$n;", "$m", "$n"),
        new("int! $n = #i;\nlong $m = $n++; $m = $m++ + $n; $m <<= ($n & 1);", "(int)$m", "$n"),
        new("int! $n = #i;", "(#e, #e, $n) is (> 0, _, var $q) ? $q : $n - 1", "($n++, $n++).Item2", "$n"),
        new("int! $n = #i;", "new[] { $n++, $n, --$n }[#n(0,2)]", "(new int[] { #e, #e })[1]", "$n"),
        new("int $n = #i; int $m = 0; $m += $m = $n; $n -= $n = $m + 1; $m = ($n = 3) + ($m = 4) * $n;", "$n", "$m"),
    ];
}
