namespace CircuitGen.Soundness.Idioms.Members;

/// <summary>Indexers of one and two arguments, with <c>^</c> and ranges by pattern, that return references.</summary>
internal static class Indexers
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("var $s = new $S { $A = #i, $B = #i };", "$s[^1]", "$s[^2]", "$s[#n(0,1)]") { IsRare = true, Types = "public struct $S { public int $A, $B; public int «Length¦Count» => 2; public int this[int i] => i == 0 ? $A : $B; }" },
        new("var $s = new $S(); $s[0] = #i; $s[1] += 3; $s[^1]++; $s[^2] -= #i;", "$s[0]", "$s[1]") { IsRare = true, Types = "public struct $S { int a, b; public readonly int Length => 2; public int this[int i] { readonly get => i == 0 ? a : b; set { if (i == 0) a = value; else b = value; } } }" },
        new("var $s = new $S { $A = #a(4) }; $s[0, 1] = #i; $s[1, 0] *= 2;", "$s[0, 1]", "$s[1, 0]", "$s.$A[3]") { Types = "public struct $S { public int[] $A; public int this[int r, int c] { get => $A[r * 2 + c]; set => $A[r * 2 + c] = value; } }" },
        new("var $s = new $S { $A = #a(3) }; $s[1] = #i; $s[#k(0,2)]++; ref int $r = ref $s[2]; $r = 4;", "$s.$A[0]", "$s.$A[1]", "$s.$A[2]") { IsRare = true, Types = "public struct $S { public int[] $A; public ref int this[int i] => ref $A[i]; }" },
        new("var $s = new $S { $A = #a(4) }; var $t = $s[1..^1]; $t[0] = #i;", "$t[0]", "$t.Length", "$s[1]") { IsRare = true, Types = "public struct $S { public int[] $A; public int Length => $A.Length; public int this[int i] { get => $A[i]; set => $A[i] = value; } public $S Slice(int start, int length) => new $S { $A = $A.AsSpan(start, length).ToArray() }; }" },
        new("var $s = new $S { $A = #a(3) }; int $i = 0; $s[$i++] += $i; $s[$i--] = $s[$i]++;", "$s[0]", "$s[1]", "$i") { Types = "public struct $S { public int[] $A; public int this[int i] { get => $A[i] + 1; set => $A[i] = value; } }" },
        new("var $s = new $S();", "$s[#i]", "$s[(byte)#n(0,9)]", "$s[#b]", "$s[$E.$Second]") { Types = "public enum $E { $First, $Second } public struct $S { public int this[int i] => i + 1; public int this[byte i] => i + 2; public int this[bool b] => b ? 3 : 4; public int this[$E e] => (int)e + 5; }" },
        new("var $s = new $S(#a(3)); $s[i: #k(0,2)] = 7; int $r = $s[i: 0, d: #i];", "$r", "$s[1]", "$s[2]") { IsRare = true, Types = "public struct $S(int[] a) { public int this[int i, int d = 2] { get => a[i] + d; set => a[i] = value - d; } }" },
    ];
}
