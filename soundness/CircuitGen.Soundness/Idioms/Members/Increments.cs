namespace CircuitGen.Soundness.Idioms.Members;

/// <summary><c>++</c> and <c>--</c> of one's own, and C# 14's compound operators that change their instance.</summary>
internal static class Increments
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("$S $s = new $S { $X = #i }; $S $t = $s++; $S $u = --$s; $s++;", "$s.$X", "$t.$X", "$u.$X") { Types = "public struct $S { public int $X; public static $S operator ++($S s) => new $S { $X = s.$X * 2 + 1 }; public static $S operator --($S s) { s.$X -= 3; return s; } }" },
        new("$S[] $a = new $S[2]; int $i = 0; $a[$i++]++; $a[$i]++; $a[$i--]++;", "$a[0].$X", "$a[1].$X", "$i") { Types = "public struct $S { public int $X; public static $S operator ++($S s) => new $S { $X = s.$X * 2 + 1 }; }" },
        new("var $s = new $S { $X = #i }; $s++; ++$s;", "$s.$X") { IsNewest = true, Types = "public struct $S { public int $X; public void operator ++() { $X += 5; } }" },
        new("var $s = new $S { $X = #i }; $s += #i; var $t = $s; $t -= 2;", "$s.$X", "$t.$X") { IsNewest = true, Types = "public struct $S { public int $X; public void operator +=(int y) { $X = $X * 2 + y; } public void operator -=(int y) => $X -= y; }" },
        new("$S[] $a = new $S[2]; int $i = 0; $a[$i++] += #i; $a[$i--]++;", "$a[0].$X", "$a[1].$X", "$i") { IsNewest = true, Types = "public struct $S { public int $X; public void operator +=(int y) { $X = $X * 2 + y; } public void operator ++() { $X += 5; } }" },
        new("$S $s = new $S { $X = #i }; $s += 2; $s += $s; $s <<= 1; $s ^= #i;", "$s.$X % 1000") { Types = "public struct $S { public int $X; public static $S operator +($S a, $S b) { a.$X -= b.$X * 3; return a; } public static $S operator +($S a, int b) => new $S { $X = a.$X + b }; public static $S operator <<($S a, int n) => new $S { $X = a.$X * 5 + n }; public static $S operator ^($S a, int n) => new $S { $X = a.$X ^ n }; }" },
    ];
}
