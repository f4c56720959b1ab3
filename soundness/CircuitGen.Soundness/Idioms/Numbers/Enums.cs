namespace CircuitGen.Soundness.Idioms.Numbers;

/// <summary>Enums: arithmetic, flags, casts, arrays and tables of them, values that have no name.</summary>
internal static class Enums
{
    private const string Enum = "public enum $E «¦: byte¦: short¦: sbyte¦: int» { $A, $B, $C }";

    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("$E $e = ($E)#n(0,5); $e++; $e += 1; int $n = $e - $E.$A; $e = $E.$B | $e; bool $p = $e > $E.$A;", "$n", "(int)$e", "$p ? 1 : 0") { Types = Enum },
        new("$E[] $a = [$E.$B, ($E)#n(0,3), default]; var $t = $T[#n(0,1)]; $a[0] = $t;", "(int)$a[0]", "(int)$a[1]", "$a[1] == $E.$C ? 1 : 0") { Types = Enum, Members = "static readonly $E[] $T = [$E.$C, $E.$B];" },
        new("int $n = $T[#n(0,1)] switch { $E.$A => 1, $E.$B => 2, _ => 3 }; $n += (int)$U[#n(0,2)];", "$n") { Types = Enum, Members = "static ReadOnlySpan<$E> $T => [$E.$C, $E.$B]; static readonly $E[] $U = { $E.$A, ($E)7, $E.$C };" },
        new("$E $e = ($E)#n(0,7); bool $p = $e.HasFlag($E.$B); $e &= ~$E.$B; $e ^= $E.$C; bool $q = ($e & $E.$C) != 0;", "$p ? 1 : 0", "(int)$e", "$q ? 1 : 0") { IsRare = true, Types = "[Flags] public enum $E «¦: byte¦: long» { $A = 1, $B = 2, $C = 4 }" },
        new("$E $e = unchecked(($E)(#n(-300,300))); int $n = (int)$e % 1000; $e = $E.$A + 3; $n += (int)$e;", "$n") { Types = "public enum $E : «byte¦sbyte¦short» { $A = 1, $B }" },
        new("$E $e = #b ? $E.$A : $E.$B; int $n = (int)((ulong)$e % 100); bool $p = $e == $E.$A;", "$n", "$p ? 1 : 0") { Types = "public enum $E : ulong { $A = ulong.MaxValue, $B = 1 }" },
        new("", "$T[#n(0,1)] == $E.$A ? 1 : 0", "$U[#n(0,1)] switch { $E.$B => 3, _ => 4 }") { Types = "public enum $E : «ulong¦uint¦long» { $A = uint.MaxValue, $B = 1 }", Members = "static ReadOnlySpan<$E> $T => [$E.$A, $E.$B]; static readonly $E[] $U = [$E.$B, $E.$A];" },
        new("var $s = new $S { $K = ($E)#n(0,2) }; int $n = $s.$K == $E.$C ? 5 : (int)$s.$K; ($E, int) $t = ($s.$K, 2); $n += $t == ($E.$B, 2) ? 10 : 20;", "$n") { Types = Enum + " public struct $S { public $E $K; }" },
    ];
}
