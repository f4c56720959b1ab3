namespace CircuitGen.Soundness.Idioms.Functions;

/// <summary>Throwing: by condition, in expressions, by helper methods, after effects.</summary>
internal static class Failures
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("int $n = #n(-9,9); if ($n > 7) throw new ArgumentException($\"no {$n}\", nameof($n)); $n++;", "$n"),
        new("int $n = #n(0,9) is var $v && $v > 2 ? $v : throw new InvalidOperationException(\"small\");", "$n"),
        new("int $n = #i switch { < -5 => throw new ArgumentOutOfRangeException(), > 5 => 1, var $v => $v };", "$n"),
        new("int $n = #n(-3,9); ArgumentOutOfRangeException.«ThrowIfNegative($n)¦ThrowIfGreaterThan($n, 8)¦ThrowIfZero($n)¦ThrowIfLessThan($n, -2)¦ThrowIfEqual($n, 4)»; $n += 2;", "$n"),
        new("$Check(#n(0,9), 8); int $r = $Guard(#n(0,9));", "$r") { Members = "static void $Check(int v, int max) { if (v > max) throw new ArgumentException(\"large\"); } static int $Guard(int v) { if (v == 3) throw new InvalidOperationException(); return v; }" },
        new("int $n = #i; if (#b) { if ($n > 6) throw new InvalidOperationException(); $n++; } else { $n--; }", "$n"),
        new("int[] $a = #a(3); int $r = $a[#n(0,2)] / #k(1,5); if ($r < -8) throw null!;", "$r"),
        new("int $r = 0; for (int $i = 0; $i < 3; $i++) { if (#n(0,9) == $i + 7) throw new InvalidOperationException(); $r += $i; }", "$r"),
        new("int $d = #n(0,3); int $r = $d == 0 ? 7 : 12 / $d;", "$r"),
        new("int[] $a = #a(3); int $i = #n(0,3); int $r = $i < 3 ? $a[$i] : -1;", "$r"),
    ];
}
